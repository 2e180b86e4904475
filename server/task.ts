/** What a subcommand gets to work with. */
export type Task = {
  /** The project's folder. */
  root: string;
  args: string[];
  /** Compiles another file of the project and imports it: for code that needs the generated Prisma client. */
  load: (entry: string) => Promise<Record<string, unknown>>;
  /** Builds what is missing or older than the sources. */
  prepare: (root: string, wanted: { isNextNeeded: boolean }) => Promise<void>;
};
