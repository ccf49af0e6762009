/* Where workbooks are read and put together beside the page, so that this goes on answering. */
import { summaryFiles } from "../../workbook/xlsx/summaryFiles";
import { LocalClerk } from "./localClerk";
import { obey, type Order } from "./protocol";

const clerk = new LocalClerk(summaryFiles);

self.onmessage = ({ data }: MessageEvent<Order>) => {
  void obey(clerk, data).then((answer) => self.postMessage(answer));
};
