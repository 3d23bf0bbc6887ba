package org.defdip.search;

/** Thrown when the index cannot be read, or is not built yet. */
public class IndexUnreadableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	IndexUnreadableException(Throwable cause) {
		super("The search index cannot be read", cause);
	}

}
