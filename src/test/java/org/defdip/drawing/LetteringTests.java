package org.defdip.drawing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LetteringTests {

	private static final Lettering LETTERING = Lettering.of(13);

	@Test
	void textIsWrappedIntoLinesThatFit() {
		assertThat(LETTERING.lines("defence diplomacy for confidence building measures", 135))
			.allSatisfy((line) -> assertThat(LETTERING.width(line)).isLessThanOrEqualTo(135))
			.containsExactly("defence diplomacy", "for confidence", "building measures");
	}

	@Test
	void overlongWordHasALineOfItsOwn() {
		assertThat(LETTERING.lines("a characterisation b", 40)).containsExactly("a", "characterisation", "b");
	}

	@Test
	void boldTextIsWider() {
		assertThat(LETTERING.asBold().width("diplomacy")).isGreaterThan(LETTERING.width("diplomacy"));
	}

}
