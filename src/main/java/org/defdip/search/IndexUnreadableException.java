package org.defdip.search;

/** The index, which had been built, cannot be read any more. */
public class IndexUnreadableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	IndexUnreadableException(Throwable cause) {
		super("The search index cannot be read", cause);
	}

}
