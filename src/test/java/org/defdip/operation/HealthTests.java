package org.defdip.operation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Without a management port, health and build are exposed, and nothing else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HealthTests {

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness", "/livez",
			"/readyz", "/actuator/info" })
	void endpointIsExposed(String address, @Autowired WebApplicationContext context) {
		assertThat(MockMvcTester.from(context).get().uri(address)).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/metrics", "/actuator/prometheus", "/actuator/searchindex",
			"/actuator/sbom", "/h2-console" })
	void otherEndpointsAreNotExposed(String address, @Autowired WebApplicationContext context) {
		assertThat(MockMvcTester.from(context).get().uri(address)).hasStatus(404);
	}

	@Test
	void readinessIncludesDependenciesAndLivenessDoesNot(@Autowired HealthEndpointGroups groups) {
		assertThat(groups.get("readiness")).satisfies((readiness) -> {
			assertThat(readiness.isMember("readinessState")).isTrue();
			assertThat(readiness.isMember("db")).isTrue();
			assertThat(readiness.isMember("searchIndex")).isTrue();
			assertThat(readiness.isMember("dumps")).isTrue();
		});
		assertThat(groups.get("liveness")).satisfies((liveness) -> {
			assertThat(liveness.isMember("livenessState")).isTrue();
			assertThat(liveness.isMember("db")).isFalse();
			assertThat(liveness.isMember("searchIndex")).isFalse();
			assertThat(liveness.isMember("dumps")).isFalse();
		});
	}

}
