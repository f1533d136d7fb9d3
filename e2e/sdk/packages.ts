// Imports packages of npm as they are: one with CommonJS inside, one of many modules.
import dates from "date-and-time";
import { utils } from "ethers";

Lit.Actions.setResponse({ response: `${utils.keccak256("0x12")} ${dates.format(new Date(0), "YYYY")}` });
