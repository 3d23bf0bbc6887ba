package org.defdip.search;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

/** Explains why the application does not start without its index. */
class IndexBuildFailureAnalyzer extends AbstractFailureAnalyzer<IndexBuildException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, IndexBuildException failure) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
		String description = failure.getMessage()
				+ ((cause != failure) ? "%n%n    %s".formatted(String.valueOf(cause)) : "");
		return new FailureAnalysis(description,
				"Check that the migrations have put the content into the database, and that the index directory "
						+ "(defdip.search.directory), if set, is writable and not used by another process.",
				failure);
	}

}
