package org.defdip.operation;

import java.util.Locale;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Sets the default locale to a neutral one. The build forbids calls that depend on the
 * default locale in this project, but libraries contain some; with a Turkish locale, for
 * example, the JSON-LD library does not load. It is set here and not in {@code main}, so
 * that tests run with the same locale. The time zone is not changed: no response depends
 * on it, and the log is read where the machine is.
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
