package org.defdip;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the statements that the application sends to its database. */
public final class StatementCounter {

	private final Statistics statistics;

	public StatementCounter(EntityManagerFactory entityManagers) {
		this.statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
	}

	/** Counts the statements sent while {@code work} runs. */
	public long during(Runnable work) {
		this.statistics.setStatisticsEnabled(true);
		this.statistics.clear();
		try {
			work.run();
			return this.statistics.getPrepareStatementCount();
		}
		finally {
			this.statistics.setStatisticsEnabled(false);
		}
	}

}
