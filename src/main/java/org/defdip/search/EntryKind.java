package org.defdip.search;

import org.defdip.core.Slugged;

/** The kind of an index entry, in the order in which result groups are shown. */
public enum EntryKind implements Slugged {

	CONCEPT, CHARACTER, INSTRUMENT, DEFINITION, AUTHOR, WORK, LIST, PASSAGE, NOTE, ESSAY, TIMELINE

}
