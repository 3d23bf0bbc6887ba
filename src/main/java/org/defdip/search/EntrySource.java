package org.defdip.search;

import org.hibernate.Session;

/** Tells what the index is to hold of things of one type. */
@FunctionalInterface
interface EntrySource<T> {

	/**
	 * What to hold of {@code thing}, with what else has to be read in {@code session}.
	 */
	Entry entryOf(T thing, Session session);

}
