package io.github.kling4j.validation.shop;

/** Not public. */
final class Shelf_HiddenValidator extends Shelf.Finder<Shelf.Hidden> {

    public Shelf_HiddenValidator() {
        super("own");
    }
}
