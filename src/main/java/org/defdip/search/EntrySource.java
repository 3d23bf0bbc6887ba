package org.defdip.search;

import org.hibernate.Session;

/** Makes the index entry of a thing of one type. */
@FunctionalInterface
interface EntrySource<T> {

	/** The entry of {@code thing}; associated data is read in {@code session}. */
	SearchDocument entryOf(T thing, Session session);

}
