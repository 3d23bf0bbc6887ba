package org.defdip.operation;

import org.defdip.core.SiteProperties;
import org.defdip.core.WrongSettingException;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Validates that the path of the base URL equals the context path. Otherwise half of the
 * links would not work.
 */
class ContextPath implements EnvironmentPostProcessor {

	private static final String BASE = "defdip.base-url";

	private static final String CONTEXT = "server.servlet.context-path";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		String base = environment.getProperty(BASE, "");
		String context = environment.getProperty(CONTEXT, "").strip().replaceFirst("/$", "");
		if (SiteProperties.isAddress(base) && !new SiteProperties(base, "any").path().equals(context)) {
			throw new WrongSettingException(BASE, base,
					context.isEmpty() ? "without a path as long as %s is not set".formatted(CONTEXT)
							: "an address that ends in \"%s\", as %s does".formatted(context, CONTEXT));
		}
	}

}
