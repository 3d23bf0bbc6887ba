package org.defdip.site;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.defdip.search.IndexUnreadableException;

/** The database or the index being out of reach, which is no fault of ours and passes. */
final class Outage {

	/**
	 * The classes of SQL states that say: no connection, no resources, shutting down.
	 */
	private static final Set<String> STATES = Set.of("08", "53", "57");

	/** More causes than this hang together in a circle. */
	private static final int MOST_CAUSES = 20;

	private Outage() {
	}

	/** Whether {@code failure} would not have been but for an outage. */
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
