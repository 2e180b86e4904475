import { handleNextAuth } from "@/lib/auth/next-auth-route";

export { handleNextAuth as GET, handleNextAuth as POST };
