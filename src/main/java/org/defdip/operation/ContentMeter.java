package org.defdip.operation;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import org.defdip.core.ContentChangedEvent;
import org.defdip.core.Edition;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reports the edition and revision of the content as tags of a meter. */
@Component
class ContentMeter {

	private final MultiGauge gauge;

	private final Edition edition;

	ContentMeter(MeterRegistry meters, Edition edition) {
		this.gauge = MultiGauge.builder("defdip.content").description("Which content is served").register(meters);
		this.edition = edition;
		update();
	}

	@EventListener(ContentChangedEvent.class)
	final void update() {
		this.gauge.register(
				List.of(Row.of(Tags.of("edition", this.edition.label(), "revision", this.edition.revision()), 1)),
				true);
	}

}
