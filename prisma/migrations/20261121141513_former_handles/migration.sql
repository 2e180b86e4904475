-- Whoever freed a handle may take it back before anybody else may have it.
ALTER TABLE "Handle" ADD COLUMN "formerId" UUID;
