package org.defdip.core;

import java.sql.SQLException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says why the database cannot be reached, and leaves all that goes wrong in it alone.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	/**
	 * The classes of SQL states that say: not reached, not let in, no such database.
	 */
	private static final Set<String> NO_CONNECTION = Set.of("08", "28", "3D");

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable root, SQLException failure) {
		String state = failure.getSQLState();
		if (state == null || NO_CONNECTION.stream().noneMatch(state::startsWith)) {
			return null;
		}
		return new FailureAnalysis("The database cannot be used: " + failure.getMessage(),
				"Check that it runs and that spring.datasource.url, spring.datasource.username and "
						+ "spring.datasource.password, which the environment calls SPRING_DATASOURCE_URL, "
						+ "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, are those it knows.",
				failure);
	}

}
