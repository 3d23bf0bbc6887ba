package org.defdip;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void modulesDependOnlyOnAllowedModules() {
		ApplicationModules.of(DefenceDiplomacyApplication.class).verify();
	}

}
