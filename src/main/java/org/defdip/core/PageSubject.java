package org.defdip.core;

/** A thing that has a page of its own. */
public interface PageSubject {

	/** Returns the path of the page, without the language. */
	PagePath getAddress();

}
