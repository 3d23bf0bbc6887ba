package org.defdip.search;

import org.defdip.core.Slugged;

/**
 * What sort of thing an entry of the index is, in the order in which groups are shown.
 */
public enum EntryKind implements Slugged {

	CONCEPT, CHARACTER, INSTRUMENT, DEFINITION, AUTHOR, WORK, LIST, PASSAGE, NOTE, ESSAY, TIMELINE

}
