// The global `jwt`. Like everything that a page gets from a bundler, it has a default too.
import jwt from "jsonwebtoken";
export const { sign, verify, decode, JsonWebTokenError, NotBeforeError, TokenExpiredError } = jwt;
