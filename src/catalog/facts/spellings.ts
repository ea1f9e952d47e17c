/** A list of words that hold no space, written in lines for reading. */
export const spellings = (words: string): readonly string[] => words.trim().split(/\s+/)
