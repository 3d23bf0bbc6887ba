package org.defdip.search;

/** The index cannot be read any more, or not yet. */
public class IndexUnreadableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	IndexUnreadableException(Throwable cause) {
		super("The search index cannot be read", cause);
	}

}
