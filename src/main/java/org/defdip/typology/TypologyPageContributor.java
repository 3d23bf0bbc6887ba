package org.defdip.typology;

import java.util.stream.Stream;

import org.defdip.core.Backlink;
import org.defdip.core.BacklinkSource;
import org.defdip.core.PagePath;
import org.defdip.core.PageSource;
import org.defdip.core.PassageCount;
import org.defdip.core.PassageCountSource;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contributes the pages of lists, and the references of lists. */
@Component
@Order(2)
class TypologyPageContributor implements PageSource, BacklinkSource, PassageCountSource {

	private final TypologyRepository typologies;

	TypologyPageContributor(TypologyRepository typologies) {
		this.typologies = typologies;
	}

	@Override
	public Stream<PageEntry> pages() {
		return this.typologies.findAllByOrderByPosition()
			.stream()
			.map((typology) -> new PageEntry(typology.getAddress(), typology.getLabel()));
	}

	@Override
	public Stream<Backlink> leadingTo(PagePath address) {
		return switch (address.collection()) {
			case "concepts" ->
				this.typologies.findItemsOn(address.slug()).stream().map((item) -> backlink(item.getTypology(), item));
			case "authors" ->
				this.typologies.findByAuthor(address.slug()).stream().map(TypologyPageContributor::backlink);
			default -> Stream.empty();
		};
	}

	@Override
	public Stream<Backlink> leadingToPassage(String slug) {
		return this.typologies.findByPassage(slug).stream().map(TypologyPageContributor::backlink);
	}

	@Override
	public Stream<PassageCount> yields() {
		return this.typologies.countByPassage().stream();
	}

	private static Backlink backlink(Typology typology) {
		return new Backlink("typologies", typology.getAddress(), typology.getLabel(), null);
	}

	private static Backlink backlink(Typology typology, TypologyItem item) {
		return new Backlink("typologies", typology.getAddress(), typology.getLabel(), item.getWords());
	}

}
