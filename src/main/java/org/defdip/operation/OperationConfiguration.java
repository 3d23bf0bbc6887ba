package org.defdip.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.defdip.core.Edition;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperationConfiguration {

	@Bean
	MeterBinder content(Edition edition) {
		return (meters) -> Gauge.builder("defdip.content", () -> 1)
			.description("Which content is served")
			.tag("edition", edition.label())
			.tag("revision", edition.revision())
			.register(meters);
	}

}
