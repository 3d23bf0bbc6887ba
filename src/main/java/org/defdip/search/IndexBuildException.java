package org.defdip.search;

import org.jspecify.annotations.Nullable;

/** Thrown when the index cannot be built or is empty. */
class IndexBuildException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	IndexBuildException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
