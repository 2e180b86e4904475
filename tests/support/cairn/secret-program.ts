import { readSecret } from "@/server/first-secret";

// Prints the secret of a data directory.
process.stdout.write(readSecret(process.argv[2] ?? ""));
