package org.defdip.site;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import org.defdip.core.BilingualText;
import org.defdip.core.PagePath;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;

/** A suggested sequence of pages, with a reason for each stop. */
@Entity
@Immutable
@SQLRestriction("withdrawn = false")
class ReadingPath {

	@Id
	private String slug;

	private int position;

	@EmbeddedColumnNaming("title_%s")
	private BilingualText title;

	@EmbeddedColumnNaming("lead_%s")
	private BilingualText lead;

	@ElementCollection
	@CollectionTable(name = "reading_stop", joinColumns = @JoinColumn(name = "path_slug"))
	@OrderBy("position")
	private List<ReadingStop> stops = new ArrayList<>();

	protected ReadingPath() {
	}

	public String getSlug() {
		return this.slug;
	}

	public PagePath getAddress() {
		return PagePath.of("paths", this.slug);
	}

	public BilingualText getTitle() {
		return this.title;
	}

	/** The intended readers and what they learn. */
	public BilingualText getLead() {
		return this.lead;
	}

	/** The stops, in order. */
	public List<ReadingStop> getStops() {
		return List.copyOf(this.stops);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ReadingPath path && this.slug.equals(path.getSlug());
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
