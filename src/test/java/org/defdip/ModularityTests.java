package org.defdip;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void modulesKnowOnlyThoseTheyMayKnow() {
		ApplicationModules.of(DefenceDiplomacyApplication.class).verify();
	}

}
