export const WorkPage = () => null;
