package org.defdip.operation;

import java.net.URL;

import org.jspecify.annotations.Nullable;

import org.springframework.aot.AotDetector;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Lets the packaged application take its beans as they were prepared when it was built,
 * which spares the start looking for them. They were prepared for a site without a
 * management port: with one there are others, and the start looks for them as it does
 * from the sources.
 */
class PreparedBeans implements EnvironmentPostProcessor, Ordered {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (isPackaged(application.getMainApplicationClass()) && !ManagementPort.isConfigured(environment)
				&& SpringProperties.getProperty(AotDetector.AOT_ENABLED) == null) {
			SpringProperties.setFlag(AotDetector.AOT_ENABLED);
		}
	}

	private static boolean isPackaged(@Nullable Class<?> type) {
		URL code = (type != null) ? type.getResource(type.getSimpleName() + "__ApplicationContextInitializer.class")
				: null;
		return code != null && code.getProtocol().equals("jar");
	}

	/** When all that configures is known. */
	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE;
	}

}
