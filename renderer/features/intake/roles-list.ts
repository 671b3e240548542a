/** The id under which the review offers role names. */
export const rolesList = 'intake-roles';
