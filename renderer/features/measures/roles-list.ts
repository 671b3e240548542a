/** The id under which this page offers role names. */
export const rolesList = 'measure-roles';
