package org.defdip.operation;

import java.util.Locale;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Sets the default locale to a neutral one. The build refuses our own calls that depend
 * on it, but libraries have some: in Turkish the JSON-LD library does not even load. It
 * is done here and not in {@code main}, so that tests run under the same locale. The time
 * zone stays that of the machine: no answer depends on it, and the log is read where the
 * machine is.
 */
class NeutralLocale implements EnvironmentPostProcessor, Ordered {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		Locale.setDefault(Locale.ROOT);
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

}
