// The global `ethers`, as the package's browser build defines it: everything it exports.
export * from "ethers";
