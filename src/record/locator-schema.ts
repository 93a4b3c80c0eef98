import * as z from "zod";

/** A locator such as `W68:26`. */
export const locatorSchema = z.templateLiteral([z.string().regex(/^[A-Z][A-Z0-9]*$/), ":", z.int()]);
