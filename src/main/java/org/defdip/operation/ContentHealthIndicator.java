package org.defdip.operation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.defdip.core.ContentFaultSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Reports mistakes in the content. The site serves everything in spite of them, so the
 * status is {@link #DEGRADED} and not down, and the application stays ready.
 */
@Component
class ContentHealthIndicator extends AbstractHealthIndicator {

	/** The site works, but some content is not displayed as intended. */
	static final Status DEGRADED = new Status("DEGRADED", "Some content is not shown as it was meant");

	private final ObjectProvider<ContentFaultSource> sources;

	ContentHealthIndicator(ObjectProvider<ContentFaultSource> sources) {
		super("The content could not be checked");
		this.sources = sources;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		Map<String, List<String>> faults = new TreeMap<>();
		this.sources.orderedStream().forEach((source) -> faults.putAll(source.faults()));
		health.status(faults.isEmpty() ? Status.UP : DEGRADED).withDetails(faults);
	}

}
