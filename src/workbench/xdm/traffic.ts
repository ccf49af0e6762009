/** Counts what goes over a connection. */
export class Traffic {
  /** Requests answered, without those in which the client lets go of its references: nobody waits for them. */
  roundTrips = 0;
  /** Bytes of the largest message in either direction. */
  largestPayload = 0;

  /** Notes the size of a message. */
  weigh(text: string): void {
    this.largestPayload = Math.max(this.largestPayload, new TextEncoder().encode(text).length);
  }

  /** Counts from nothing again. */
  reset(): void {
    this.roundTrips = 0;
    this.largestPayload = 0;
  }
}
