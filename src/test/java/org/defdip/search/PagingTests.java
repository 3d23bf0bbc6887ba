package org.defdip.search;

import org.defdip.core.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The number of pages of a list. */
class PagingTests {

	@ParameterizedTest(name = "{0} items fill {1} pages")
	@CsvSource({ "0, 1", "1, 1", "20, 1", "21, 2", "10000, 500", "1000000, 500" })
	void pageCountFollowsTheTotalUpToALimit(long total, long pages) {
		assertThat(new Paging(1, Paging.SIZE).pages(total)).isEqualTo(pages);
	}

	@Test
	void pageBeyondTheLastIsNotFound() {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> new Paging(3, Paging.SIZE).pages(40));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> new Paging(501, Paging.SIZE));
	}

}
