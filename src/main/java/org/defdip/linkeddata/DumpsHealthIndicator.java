package org.defdip.linkeddata;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Reports down if the download files could not be generated. */
@Component
class DumpsHealthIndicator extends AbstractHealthIndicator {

	private final DumpStore dumps;

	DumpsHealthIndicator(DumpStore dumps) {
		super("The state of the files for download could not be read");
		this.dumps = dumps;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		DumpStore.State state = this.dumps.state();
		health.status((state != DumpStore.State.FAILED) ? Status.UP : Status.DOWN).withDetail("state", state);
	}

}
