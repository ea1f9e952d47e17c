/** The page that works without Excel: published beside the add-in's folder, and on this computer while developing. */
export const pageAddress = process.env.NODE_ENV === 'production' ? '../workbench/index.html' : 'http://localhost:3000/'
