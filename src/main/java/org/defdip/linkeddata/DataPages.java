package org.defdip.linkeddata;

import java.util.stream.Stream;

import org.defdip.core.PagePath;
import org.defdip.core.PageSource;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pages on the data and on its terms. */
@Component
@Order(9)
class DataPages implements PageSource {

	private final Wording wording;

	DataPages(Wording wording) {
		this.wording = wording;
	}

	@Override
	public Stream<PageEntry> pages() {
		return Stream.of(Names.KNOWLEDGE_BASE, Names.TERMS)
			.map((address) -> new PageEntry(address, this.wording.of("nav." + address.slug())));
	}

}
