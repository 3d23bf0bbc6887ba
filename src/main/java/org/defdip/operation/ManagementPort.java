package org.defdip.operation;

import java.util.Map;

import org.defdip.core.WrongSettingException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * Shows the measures on a port of their own, if there is one, and nowhere else; refuses
 * ports that cannot be.
 */
class ManagementPort implements EnvironmentPostProcessor {

	private static final String MAIN = "server.port";

	private static final String MANAGEMENT = "management.server.port";

	private static final int USUAL_MAIN = 8080;

	private static final int GREATEST = 65535;

	private static final String EXPOSED = "management.endpoints.web.exposure.include";

	private static final Map<String, Object> WITHOUT = Map.of(EXPOSED, "health,info");

	/** The details of health are for those who run the site, not for the main port. */
	private static final Map<String, Object> WITH = Map.of(EXPOSED, "health,info,metrics,prometheus,searchindex",
			"management.server.address", "127.0.0.1", "management.endpoint.health.show-details", "always",
			"management.endpoint.health.group.readiness.show-details", "never",
			"management.endpoint.health.group.liveness.include", "livenessState",
			"management.endpoint.health.group.liveness.show-details", "never");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		Integer main = port(environment, MAIN);
		Integer management = port(environment, MANAGEMENT);
		if (management != null && management > 0 && management == ((main != null) ? main : USUAL_MAIN)) {
			throw new WrongSettingException(MANAGEMENT, management, "another port than " + MAIN);
		}
		environment.getPropertySources()
			.addLast(new MapPropertySource("managementPort", isConfigured(environment) ? WITH : WITHOUT));
	}

	static boolean isConfigured(Environment environment) {
		return port(environment, MANAGEMENT) != null;
	}

	private static @Nullable Integer port(Environment environment, String name) {
		String value = environment.getProperty(name);
		if (value == null || value.isBlank()) {
			return null;
		}
		if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > GREATEST) {
			throw new WrongSettingException(name, value, "a port, from 1 to " + GREATEST + ", or 0 for any");
		}
		return Integer.valueOf(value);
	}

}
