/** What a subcommand gets to work with. */
export type Task = {
  /** The project's folder. */
  root: string;
  args: string[];
  /**
   * Compiles another program of the project and runs it to its end in a thread of its own: for code that
   * needs the generated Prisma client, which may not exist before `prepare`. Its `workerData` is `{ root, args }`;
   * returns its exit code.
   */
  run: (entry: string) => Promise<number>;
  /** Builds what is missing or older than the sources. */
  prepare: (root: string, wanted: { isNextNeeded: boolean }) => Promise<void>;
};
