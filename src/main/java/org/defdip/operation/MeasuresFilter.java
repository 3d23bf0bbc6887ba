package org.defdip.operation;

import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Leaves out all that measures where no management port shows what it measured. */
class MeasuresFilter implements AutoConfigurationImportFilter, EnvironmentAware {

	private static final String MEASURES = "org.springframework.boot.micrometer.";

	private boolean measuring;

	@Override
	public void setEnvironment(Environment environment) {
		this.measuring = ManagementPort.isConfigured(environment);
	}

	@Override
	public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
		boolean[] matches = new boolean[candidates.length];
		IntStream.range(0, matches.length).forEach((index) -> {
			String candidate = candidates[index];
			matches[index] = this.measuring || candidate == null || !candidate.startsWith(MEASURES);
		});
		return matches;
	}

}
