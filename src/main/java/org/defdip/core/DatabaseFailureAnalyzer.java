package org.defdip.core;

import java.sql.SQLException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Explains why the database cannot be reached. It ignores errors that occur after the
 * connection is established.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	/**
	 * The classes of SQL states for a failed connection, a failed login and a missing
	 * database.
	 */
	private static final Set<String> NO_CONNECTION = Set.of("08", "28", "3D");

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable root, SQLException failure) {
		String state = failure.getSQLState();
		if (state == null || NO_CONNECTION.stream().noneMatch(state::startsWith)) {
			return null;
		}
		return new FailureAnalysis("The database cannot be used: " + failure.getMessage(),
				"Check that the database is running and that spring.datasource.url, spring.datasource.username and "
						+ "spring.datasource.password, or the environment variables SPRING_DATASOURCE_URL, "
						+ "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, are correct.",
				failure);
	}

}
