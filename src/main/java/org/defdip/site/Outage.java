package org.defdip.site;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.defdip.search.IndexUnreadableException;

/**
 * Recognises outages of the database or the index, which are temporary and no programming
 * errors.
 */
final class Outage {

	/**
	 * The classes of SQL states for connection failure, insufficient resources and
	 * operator intervention.
	 */
	private static final Set<String> STATES = Set.of("08", "53", "57");

	/** Guards against cyclic cause chains. */
	private static final int MOST_CAUSES = 20;

	private Outage() {
	}

	/** Whether {@code failure} was caused by an outage. */
	static boolean isBehind(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.limit(MOST_CAUSES)
			.anyMatch((cause) -> cause instanceof IndexUnreadableException
					|| cause instanceof SQLException refusal && isOutOfReach(refusal));
	}

	private static boolean isOutOfReach(SQLException refusal) {
		return refusal instanceof SQLTransientConnectionException
				|| refusal instanceof SQLNonTransientConnectionException || refusal instanceof SQLRecoverableException
				|| refusal.getSQLState() != null && STATES.stream().anyMatch(refusal.getSQLState()::startsWith);
	}

}
