package org.defdip.linkeddata;

import java.util.stream.Stream;

import org.defdip.core.PagePath;
import org.defdip.core.PageSource;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contributes the pages on the data and its vocabulary. */
@Component
@Order(9)
class DataPages implements PageSource {

	private final BilingualMessages wording;

	DataPages(BilingualMessages wording) {
		this.wording = wording;
	}

	@Override
	public Stream<PageEntry> pages() {
		return Stream.of(IriFactory.KNOWLEDGE_BASE, IriFactory.TERMS)
			.map((address) -> new PageEntry(address, this.wording.of("nav." + address.slug())));
	}

}
