import * as z from "zod";

/** A name that joins ink, record and saves: lower case, digits and single hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower case words joined by hyphens, like guards-surrender");
