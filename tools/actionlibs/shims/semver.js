// jsonwebtoken asks whether node can do what the engine can.
export const satisfies = () => true;
