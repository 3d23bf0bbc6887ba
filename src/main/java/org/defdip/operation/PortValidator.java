package org.defdip.operation;

import java.util.Set;

import org.defdip.core.WrongSettingException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Validates the two ports before any condition evaluates them. Metrics and the index
 * rebuild have no password, so they may be exposed on a separate management port only.
 */
class PortValidator implements EnvironmentPostProcessor {

	private static final String MAIN = "server.port";

	private static final String MANAGEMENT = "management.server.port";

	private static final String EXPOSED = "management.endpoints.web.exposure.include";

	private static final Set<String> PUBLIC = Set.of("health", "info");

	private static final int DEFAULT_MAIN = 8080;

	private static final int MAX_PORT = 65535;

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		Integer main = port(environment, MAIN);
		Integer management = port(environment, MANAGEMENT);
		boolean separate = (management != null)
				&& (management == 0 || management != ((main != null) ? main : DEFAULT_MAIN));
		if (!separate && (management != null || exposesMore(environment))) {
			throw new WrongSettingException(MANAGEMENT, (management != null) ? management : "",
					"another port than " + MAIN);
		}
	}

	private static boolean exposesMore(ConfigurableEnvironment environment) {
		return !PUBLIC.containsAll(Binder.get(environment).bind(EXPOSED, Bindable.setOf(String.class)).orElse(PUBLIC));
	}

	private static @Nullable Integer port(ConfigurableEnvironment environment, String name) {
		String value = environment.getProperty(name);
		if (value == null || value.isBlank()) {
			return null;
		}
		if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > MAX_PORT) {
			throw new WrongSettingException(name, value, "a port, from 1 to " + MAX_PORT + ", or 0 for any");
		}
		return Integer.valueOf(value);
	}

}
