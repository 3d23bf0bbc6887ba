package org.defdip.search;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Reports down if the index is unreadable or empty, since searches would find nothing.
 */
@Component
class SearchIndexHealthIndicator extends AbstractHealthIndicator {

	private final SearchIndex index;

	SearchIndexHealthIndicator(SearchIndex index) {
		super("The state of the search index could not be read");
		this.index = index;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		SearchIndex.State state = this.index.state();
		if (this.index.isBuilding()) {
			// searches wait for a rebuild, which must not take all nodes out of service
			health.status((state.built() != null) ? Status.UP : Status.OUT_OF_SERVICE).withDetail("building", true);
		}
		else if (state.failure() != null) {
			health.down().withDetail("failure", state.failure());
		}
		else {
			long entries = this.index.count();
			health.status((entries > 0) ? Status.UP : Status.DOWN).withDetail("entries", entries);
		}
	}

}
