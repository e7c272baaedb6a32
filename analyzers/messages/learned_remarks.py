"""What the words of a remark weigh for each cause: written by ``tests.weighing.learn_remarks``."""

BIASES = {
    "absurd_request": 0.04,
    "activations": -0.22,
    "attention": -0.14,
    "budget": -0.82,
    "checkpoint_loading": -0.58,
    "cuda_graphs": -0.21,
    "exception_holds_tensors": -0.13,
    "fragmentation": 0.21,
    "gradients_enabled": -0.27,
    "host_memory": 0.23,
    "kept_tensors": 0.21,
    "kv_cache": -0.5,
    "library_workspace": 0.01,
    "logits": -0.13,
    "model_weights": -0.35,
    "non_torch_memory": 0.05,
    "none": 4.51,
    "optimizer_state": -0.03,
    "other_processes": 0.13,
    "own_workers": -0.61,
    "previous_allocation": 0.38,
    "process_limit": -0.75,
    "retained_graph": 0.12,
    "wrong_device": -1.12,
}
# Each line a weight and the words that have it.
WORDS = {
    "absurd_request": r"""
-0.80 gb
-0.60 but cache gpu mb memory we ~train
-0.40 12>gb 16>gb 32>k as>in at back batch>size block card cpu crash device dies epoch every g head heads it keeps
-0.40 load mib needs never new nothing now ok only passes pool run runs same second softmax split step the>same there
-0.40 through tokens took what when works ~activ ~buffe ~conte ~devic ~memor ~nothi ~reser ~seque ~softm ~throu
-0.20 0>3 0>4 0>5 0>85 0>9 0>95 0>and 0>in 10>gb 11>gb 120>k 13>b 14>gb 16>k 16>mb 17>gb 1>gets 2048>512 24>gb 2>gb
-0.20 2>instead 2>x 30>k 32>gb 3>gb 3>instead 40>gb 40>k 4>1 4>gib 4>k 4>x 512>as 512>x512 5>gb 6>gb 7>b 8>gb 8>k 96>3
-0.20 9>gb =0 =2 =3 a100 a6000 a>4 a>512 a>6 a>new a>person a>plain a>single activations adam adamw after ahead
-0.20 ahead>of all>of alloc allocator alone>is always an>n an>older and>a and>it another app arena as>a as>one as>the
-0.20 as>well at>the attached attention attn audio auto autotune back>to backbone backward base batch>16 batch>4
-0.20 batch>64 batches become before>dense before>it below bf16 big billion>weights blocks board broadcasting
-0.20 broadcasting>n bs buffer>of buffers by>length by>n came>up can can't cap capture cards case causal cell
-0.20 checkpoint chunk class classes>in closed cloud comes comparable context copies core cpp crops cross ctx cuda
-0.20 cuda>0 cudnn cufft cusolver cut data>i day days de dead default dense>layer dense>n dict did done down down>to
-0.20 dtype each>of each>time eager earlier edges edit edit>2 eight else embedding>table en enable encoder ends engine
-0.20 enough entropy env error even exactly exllama failed failed>to fails failure false fewer fewer>slots find fine
-0.20 fits fixed>it flash float float16 for>64 for>each for>me forward fp32 fraction fragmentation fragmentation>was
-0.20 free from from>0 fused gat gb>in gb>per gets gib>out gigs global go goes going gone good gpu>0 gpus grad group
-0.20 grows gt guy h100 half has>4 held help helped here history host i'm i>looked i>set i>took if in>a in>float32
-0.20 in>fp32 in>our in>the inference info instance is>fine is>that it's it's>a it's>not it's>the it>go it>starts
-0.20 it>stops item iteration its its>own jax job jobs just keep keeping kept keras l large layer>of layers leaves
-0.20 length>audio length>of lengths less limit linearly linearly>with list llama llama>cpp llm loaded loading loads
-0.20 local log logits looked loop lora lost lower m>points machine mailing mailing>list manual map maps matrix>as
-0.20 max>seq max_batch_size mb>of me mean mem micro micro>batch million>rows mine mode model models more n>matrix
-0.20 nccl needed negatives net network ngl ngl>20 night no no_grad non notebook np>2 np>8 number>is numpy nvidia
-0.20 nvidia>smi o of>160 of>24 of>32 of>4 of>64 of>8 of>a of>ours of>the of>them of>your old older ollama on
-0.20 on>device on>one once one>of one>with ones oom open optimizer ort our our>data ours out out>of outputs over>a
-0.20 over>the own paged paper parallel params part past patches peak per>image per>sample person photos pipeline
-0.20 plain pod point point>cloud post predict prefill process prompt py python pytorch q q4 q>k qlora que queue ram
-0.20 ran rank re reference reserved result return rmm room rows>300 rtx running said sample>with sampled
-0.20 sampled>softmax sampler saved scene score score>matrix scratch script sdpa self seqs sequences server session
-0.20 sglang share shared shm short since>i single six size>of slots smaller smi so>i solved stage state states stays
-0.20 still stopped stops stored sum summary swapped>the t4 takes targets teacher temp tensorflow tensorrt tensors
-0.20 test tf than>the that that>was the>3 the>3090 the>card the>dense the>end the>flatten the>mailing the>matrix
-0.20 the>model the>numpy the>one the>other the>paper the>second the>tokenizer the>weights their this those thread
-0.20 tile times>the to>0 to>120 to>4096 to>512 to>the together too torch>1 torch>cuda torch_dtype total tp trace
-0.20 traceback train trainer training trains transformer try two>vectors u under unet until up update us users usual
-0.20 v v100 vae variable>length vectors>of vgg16 video vram was>missing was>too weights well went>from went>to which
-0.20 whisper window windows with>16 with>4 with>variable work worker workers workspace x512 x>512 xformers yet ~accum
-0.20 ~alway ~anoth ~appen ~attac ~atten ~autot ~backb ~backe ~batch ~bench ~block ~bucke ~cache ~captu ~causa ~chang
-0.20 ~check ~chunk ~close ~colle ~comfy ~comme ~compi ~compl ~compo ~confi ~copie ~creat ~cusol ~defau ~detac ~detec
-0.20 ~disab ~earli ~engin ~enoug ~envir ~exact ~excep ~exlla ~exten ~faile ~failu ~filte ~finis ~forwa ~fragm ~gener
-0.20 ~globa ~gradi ~graph ~handl ~happe ~helpe ~impor ~initi ~insta ~itera ~keepi ~launc ~layer ~leave ~limit ~loade
-0.20 ~loadi ~logit ~longf ~looke ~lower ~machi ~maili ~manua ~minut ~model ~modul ~momen ~neede ~neigh ~netwo ~noteb
-0.20 ~nvidi ~offlo ~optim ~paral ~param ~parti ~patch ~perso ~photo ~piece ~pipel ~preal ~preci ~predi ~prefe ~prefi
-0.20 ~proce ~proje ~promp ~pytho ~pytor ~quadr ~quant ~raise ~recom ~recor ~reduc ~refer ~relea ~remai ~remov ~repla
-0.20 ~repli ~repor ~resid ~resol ~resta ~resul ~runni ~scrat ~scrip ~serve ~servi ~sessi ~sglan ~shard ~share ~simul
-0.20 ~singl ~small ~smoot ~solve ~stabl ~stand ~start ~state ~stati ~stopp ~store ~summa ~survi ~suspe ~switc ~teach
-0.20 ~textu ~threa ~toget ~torch ~trace ~trito ~valid ~varia ~whisp ~windo ~worke ~works ~xform á ó>n гб и не с に を
-0.20 的 다
+0.20 000>x 01>19 0>01 0>1200 0>x 1000>times 1000>was 1000>x 1024>1024 1080>p 10>9 128>the 14>55 18>exabytes 1>1 1>3
+0.20 1>4096 1>7 1>8 1>e 1>e12 1>e5 1>e6 1>n 1>since 1>so 1>the 200>gib 200>tokens 224>224 224>is 256>x 2>27 2>64
+0.20 2>billion 2>is 2>million 2>samples 2>set 2>tb 2>tib 2>with 30000>30000 300>000 300>gb 300>x 34>gb 360>gb 3>1 3>2
+0.20 3>200 3>by 3>combos 3>gib 3>m 400>mb 4096>that's 40>min 4>11 4>7 50000>50000 500>gb 512>512 512>64 512>i 5>m
+0.20 60000>x60000 60>gib 64>64 64>in 64>is 64>with 64>x64 65536>classes 65536>on 7450580>60 745>gib 7>tb 800>gb 800>k
+0.20 90>gb 90>k 93>gb 98>gib 9>3 9>e9 9>instead =4 a>1 a>1080 a>2 a>7 a>700 a>and a>batch a>bug a>column a>factor
+0.20 a>gigantic a>hash a>key a>million a>missing a>negative a>none a>point a>warning accident across adaptive
+0.20 added>in adjacency>matrix after>the again>i against align all>1 all>900 all>candidates all>distances all>it
+0.20 all>nulls all>the allocate>7450580 allocated>from an>already an>image anchors and>batch and>channels and>f
+0.20 and>features and>pred and>seconds and>some and>still and>target and>the and>then and>time and>wrote and>y
+0.20 annotation api api>no applied>twice are>16 are>6 are>hashes are>not args>swapped arguments array as>3 as>4
+0.20 as>channels as>its as>scale as>seconds asarray asks at>0 at>1080 at>300 at>first aufgeblasen axes>of axes>with
+0.20 axis>swapped b b>1 b>2048 b>3 b>b b>each b>for b>h b>none bake batch>1 batch>and batch>dimension batch_size>in
+0.20 be>4 because been>expand before>pooling before>start before>torch being>made billion>pixels billion>rows bin
+0.20 bins blender's both>sides bounding boxes>iou broadcast>to broadcasts broadcasts>to buffer>is built built>the buy
+0.20 by>400 by>accident by>contiguous by>printing bytes>i c c++ c>in cada calculation call>torch called>on cam came
+0.20 came>from came>out cams canvas card>48 card>could card>you cast>to cat cause cent centimetres cfg channel
+0.20 channels>permute characters characters>of chars check>on chw classes>per clips clips>have code code>expects
+0.20 collate collate>pads column>gave columns combos come>on compares>all compute>the computed>for config>is
+0.20 config>key confusion consecutive contiguous contrastive contrastive>loss conv>asks conv>thinks coordinates
+0.20 coordinates>in could count count>of covariance cp>asarray crashes>at crop cuda>out cudamalloc cudf>join cuml's
+0.20 cv2 d data>into decoder degree dense>on device>by device_array diag dim>0 dim_size dimension dims>were direction
+0.20 distance>matrix distances distances>between do do>a do>it do>that docs docs>i does>all doesn't>exist doesn't>fit
+0.20 dot double duplicated duration>in durch dynamic e e5 e6 e9>in e>9 e>n each>is each>pass each>side edge_index ein
+0.20 einer emb embedding>was embeddings embeddings>in empty empty>of encoded encoded>with encoding end>before
+0.20 endianness entries epoch's era eta everything's everything's>fine expand>and expected>conv expects
+0.20 expects>seconds exploded exporter extra failing>is failing>op faiss fake feats feature features features>and
+0.20 features>x ficou file>so fine>with firmware firmware>of first>conv first>layer fit>in flag flag>set fleet flip
+0.20 float32 float32>that floats followed followed>by following following>the for>17 for>300 for>745 for>a for>all
+0.20 for>an for>one for>that formed found>by four frame>buffer frames frames>for free>text from>a from>max from>the
+0.20 fun garbage>value gave>an gave>it gave>the gb>batch gb>keep gb>kernel gb>no gb>the gb>use gb>whatever gets>18
+0.20 ghislain gib>no gib>request gigantic given>in gives>a gives>me giving goes>in got>one gp gpu>as gpu>has
+0.20 gpu>holds gram graph grid>is grid>of gts h had>thought has has>one has>shape has>torch hashes have>been have>no
+0.20 height>and hello hence hey hey>all hm homework hop>1 hot>with hours>of huge hwc hz i i'd>say i>call i>compute
+0.20 i>forgot i>have i>know i>left i>meant i>pass i>passed i>wanted id>1 id>was idea idea>where idf idf>of ids>are
+0.20 ids>of ignore ignore>label image image>as image>of image>was in in>3 in>chunks in>each in>float64 in>full
+0.20 in>metres in>millimetres in>milliseconds in>mm in>my in>trtexec in>your in_features index input input>is
+0.20 inside>the int32 int32>overflow int>1 int>and int>overflow integer interpolated interpolated>to into>a into>the
+0.20 iou is is>0 is>1 is>1000000000000000019884624838656 is>9 is>a is>allocated is>an is>for is>from is>n is>neat
+0.20 is>one is>right is>sized is>the is>torch it's>4 it>asks it>in it>isn't it>made it>passes it>says it>sparse
+0.20 it>wanted it>wants it>would jaja jlq join jpg just>before k>9 k>docs k>floats k>px k>rows k>samples k>that's
+0.20 k>with keep>it kernel>matrix keys>on khz khz>so kron kron>a la label>image label>of labels>were last>line
+0.20 layer>is le lenght length>as length>regulator line line>alone line>in line>of linear>2048 linear>512
+0.20 linear>in_features look look>at loss loss>i loss>is loss>was lpereira lstm m>1 m>columns m>nodes m>rows m>x
+0.20 made>it makes>all mal mask>none masked matmul matmul>of matrix>for matrix>in matrix>of matter>what max>to
+0.20 max_frames max_length>with max_seq_len mb>and mb>each me>3 meant>size merge meshgrid>of metres mil millimetres
+0.20 million>columns million>entries million>inputs million>nodes million>parameters million>squared min mining minus
+0.20 missing mixed>up model>2 model_max_length>1 model_max_length>and model_max_length>is model_max_length>which
+0.20 monstrous more>voxels morning mt multiplication multiplied>by my my>config my>loss my>mistake my>whole n>and
+0.20 n>broadcast n>d n>is n>where n>x n>ã n_fft nbytes neat never>fits nils nm nms no>card no>further no>idea
+0.20 no>matter nobody's node node>count nodes>of none>b nope normalised not not>pixels not>the np>int32 np>meshgrid
+0.20 nulls>cartesian num num_embeddings number number>and number>of nxn of>1024 of>30 of>300 of>700 of>900 of>b
+0.20 of>bytes of>four of>frames of>rows of>shape of>silence of>that of>weights of>zero on>a on>both on>our one>bad
+0.20 one>line one>model one>outlier one>slot one>zero otto9 our>c++ our>side outer>product outlier
+0.20 outofmemoryerror>cuda output output>size over over>64 over>all overflow overflow>in pad>to padded padded>to
+0.20 padding>longest padding>max_length pads>to pairs>of pass>the passed>as passed>the passing pca ped ped>í
+0.20 per>pixel petabyte picture pixel pixels>wide plainly please>no pme pme>grid point>at points>each points>is
+0.20 pooling>so position positional positions>squared pred>n pred>target pred>y printed>as printed>just printing
+0.20 product>of product>where profile profile>had protobuf pushed put>the px quad questions ragged randn ranking
+0.20 rate>and rate>passed rather rather>than raw read>as read>with reasonable reddit regulator relabel remapped
+0.20 render repeated request>is request>the resize ridiculous roi roi_align root root>cause row rows>or rpn s s>i
+0.20 sample sample's samples>each samples>i sanity sanity>check scale>factor scale_factor>512 scatter scatter's
+0.20 scatter's>dim_size scipy>matrix scores>at seconds>of seconds>so seed>is seed>seed sentinel seq serve serve>a
+0.20 set>to shape shape>is should should>be should>have shows>the sides silence silly sim since>the single>call
+0.20 size>1 size>224 size>512 size>asks size>at size>in size>was size>where size>with size_t sized sized>from
+0.20 sizes>itself slot so>it somebody someone someone>put sparse sparse>tf spectrogram spent square squeeze>1
+0.20 stacking start>and steps>in stft straight>from stride string style subtract such swapped>batch swapped>in
+0.20 swapped>so t>got t>with table>of target target>size tb>for ten>times tensor>cuda text>column tf>idf tfidf
+0.20 that>line that>size that>tokenizer thats thats>2 the>adaptive the>adjacency the>api the>byte the>channel
+0.20 the>code the>collate the>confusion the>cudf the>device the>dims the>exporter the>extra the>factor the>flattened
+0.20 the>float32 the>frame the>grid the>hf the>huge the>id the>ids the>image the>kernel the>line the>loop the>number
+0.20 the>padding the>pairwise the>pme the>position the>positional the>raw the>request the>row the>scan the>scipy
+0.20 the>sentinel the>shape the>sim the>similarity the>spectrogram the>stack the>stride the>tf the>tfidf
+0.20 the>threshold the>timestamp the>trt the>tutorial the>view the>vocab the>voxel the>whole the>window the>wrong
+0.20 the>yaml them>my then then>nn there's>a there>you these these>are they>are thinks>it thinks>that thinks>there
+0.20 thought thought>it thousand three>axes threshold>of ti>the time>axis timestamps to>3 to>an to>dense to>it
+0.20 to>model_max_length to>n to_dense_adj todos token token>id token>ids tokens>2 told too>many too>much
+0.20 torch>bincount torch>diag torch>i torch>outofmemoryerror torch>randn torch>size torch>tensor tried tried>to trt
+0.20 tutorial twice two two>million typo'd un unit units unix unrolled unrolled>over unsigned>so unsqueeze>0
+0.20 unsqueeze>1 unsqueeze>on upper upsample>scale_factor upstream upstream>does used user>id user>ids v>with value
+0.20 variable>was vecs version>in version>of view>the viewport vk vocab vocab>250 von voxel>grid voxels w want
+0.20 wanted>the wants>1 wants>2 wants>600 warning warning>about was>1 was>3 was>called was>counted was>formed
+0.20 was>given was>in was>meant was>passing was>the was>told wav weights>no went were>swapped whatever where>i
+0.20 where>ids where>the where>you while>my whole whole>batch whose wide will with>1 with>65536 with>a with>batch
+0.20 with>counts with>my with>one with>size with>wrong without works>after world would>be would>do would>need wrapped
+0.20 wrapped>around wrong>endianness wrote>torch wurde x1000 x60000 x64 x>1 x>300 x>50 x>of x>unsqueeze x>with y y>2
+0.20 yaml yeah yes>i you've you>buy you>meant you>pad you>passed you>want your>custom your>data your>yaml zero>too
+0.20 zeros>n zu ~10240 ~12000 ~17179 ~18446 ~20240 ~74505 ~accid ~acros ~again ~alloc ~ancho ~annot ~asarr ~aufge
+0.20 ~becau ~bound ~build ~calcu ~canva ~centi ~chara ~colla ~combo ~compa ~confu ~conse ~conti ~contr ~conv1 ~convo
+0.20 ~coord ~covar ~cudam ~cuml' ~datab ~degre ~dimen ~direc ~dupli ~dynam ~embed ~encod ~entri ~epoch ~every ~expec
+0.20 ~explo ~expor ~featu ~fehle ~firmw ~follo ~forme ~frame ~ghisl ~gigan ~givin ~hashe ~histo ~homew ~ignor ~integ
+0.20 ~inter ~kerne ~large ~lengt ~lpere ~maske ~matmu ~matte ~metre ~minin ~missi ~monst ~morni ~multi ~nbyte ~nobod
+0.20 ~norma ~numbe ~outli ~outpu ~padde ~parse ~passe ~passi ~petab ~pictu ~plain ~posit ~print ~proto ~pushe ~quest
+0.20 ~ragge ~ranki ~rathe ~reddi ~regul ~relab ~remap ~resiz ~ridic ~sanit ~scatt ~scene ~secon ~shade ~shoul ~simil
+0.20 ~someb ~someo ~somet ~spars ~spect ~strid ~strin ~subtr ~targe ~terab ~thous ~token ~tutor ~typo' ~unrol ~upstr
+0.20 ~vecto ~viewp ~voxel ~whate ~witho ~x6000 ~you'v ~запро ã ã>o å í í>a а запрос из на там さ>れ と>し り>ま れ
+0.20 れ>て チ ネ ネ>ル ャ ル ン 一 个 了>9 减 大 开 开>了 按 接 数 是 最 有 没 番 直 直>り 直>接 行 行>。 解 逆 계>산
+0.20 고>해 기 기>가 됐 면 산 스 스>에 여 여>서 인 크>기 터 필 하 하>고
+0.40 0>001 0>1 11>for 137>gb 180>k 1>e30 1>e9 250>k 28>x28 300>k 4096>4096 600>gb 640>gb 64>4096 900>k =5 a>b
+0.40 a>garbage a>lot added adj adj>to_dense allocate an>int and>b arange>0 are args argument as>nchw asked asked>for
+0.40 at>11 bincount>with box boxes builder by>8 bytes bytes>as cartesian cartesian>product cast cdist>on check
+0.40 classes compares computed conv convolution corrupt>gguf cp croyait cudf demandait dims>are distance divide
+0.40 divide>by dummies duration e12 e30 edge eib et everything>with exabytes eye f f>one_hot field flatten
+0.40 flatten>before flattened float64 for>1 for>render forgot forgot>to four>axes full full_matrices garbage
+0.40 get_dummies get_dummies>on gguf gib given>as gives got has>two hash height hessian histogram hop i>gave img
+0.40 in>as in>ms instead instead>of interleave into it>full it>tries j'avais k>by k>points key knn knn>graph labels
+0.40 lol lot makes makes>60000 many matrices max_length max_seq_len>in mel merge>on meshgrid>over million
+0.40 milliseconds missed missed>the missing>squeeze mm modifier negative>length nn nn>linear no>gpu nodes none
+0.40 none>with none>x np>eye nulls num_classes of of>400 of>three off>by on>300 on>the one one>28 one>hot over>four
+0.40 overflowed pad pads pairs permute pixels points pooling pred>is read repeat>1 repeat_interleave request rows
+0.40 rubbish sample>rate says>it scale_factor scipy>csr sent side similarity so something squared subdivision
+0.40 subdivision>modifier tensor the>file the>header the>histogram the>length the>width then>cuda thinks tib
+0.40 timestamp>in to>tokenizer to_dense to_dense>on toarray>on todense tokenizer>model_max_length torch>cdist
+0.40 torch>empty transposed tries tries>to triplet triplet>mining true>on turned uint uninitialised unsigned up>to
+0.40 upsample user vector view voxel voxel>size w>c was was>asked was>read went>in were with>everything with>x would
+0.40 wrote x28 y>is yaml>has you ~10000 ~21474 ~42949 ~50000 ~carte ~compu ~croya ~deman ~divid ~endia ~exaby ~facto
+0.40 ~float ~forgo ~garba ~heigh ~hessi ~inste ~inver ~j'ava ~label ~misse ~modif ~nanos ~negat ~pixel ~point ~pooli
+0.40 ~reque ~rubbi ~subdi ~think ~toden ~tripl ~turne ~unini ~unsig ~upsam ~больш ~матри ~счита больше матрица тысяч
+0.40 это
+0.60 1>2 1>and 2>m 50000>1 a adjacency all>pairs an arange axes became billion bincount broadcast bug by by>a
+0.60 cdist>of corrupt counts dim e9 elements gave given h>w header ids k kernel label linspace m made meant ms n>1
+0.60 n>n negative of>1 one_hot outer padding pairwise passed pred product rate samples scale scipy seconds so>the svd
+0.60 swapped t timestamp to>allocate tokenizer torch>zeros typed unsqueeze wanted wants width>10240 ~adjac ~arang
+0.60 ~argum ~becam ~billi ~binco ~broad ~corru ~count ~dista ~durat ~eleme ~expan ~heade ~linsp ~paddi ~pairw ~permu
+0.60 ~produ ~repea ~sampl ~squar ~swapp ~unsqu ~wante
+0.80 400>k axis column dims expand factor grid int linear matrix max model_max_length n nchw nhwc np squeeze tb
+0.80 toarray torch typo wrong x ~colum ~flatt ~linea ~matri ~overf ~squee ~times ~toarr
+1.00 # as channels csr hot length meshgrid repeat size where zeros ~chann ~meshg ~milli
+1.20 cdist dense id width
""",
    "activations": r"""
-0.80 after line
-0.60 b cache gib gpu loss model pool start still when zero ~tenso
-0.40 0>4 0>9 1>and 3>gb 5>gb adamw and>then attention by>the classes cuda cudnn dict dies each edit even first fixed
-0.40 for fraction free from>the gave gb gb>of grad held holds image>size index init iteration len>512 logits loop mb
-0.40 mode moved next node only our output over>the parallel past process py q ram request scores self session small
-0.40 softmax tb tensors then thing to>the torch true users vit vllm vocab vram whisper with>a ~atten ~befor ~blend
-0.40 ~conte ~float ~kerne ~model ~paral ~preal ~pytor ~reque ~sched ~score ~scrip ~start ~torch ~varia ~whisp
-0.20 0>1 0>2 0>25 0>3 0>5 0>6 0>7 0>8 0>85 0>88 0>92 0>95 0>97 0>and 0>in 0>the 100>k 1080>ti 10>k 128>k 128>with
-0.20 12>k 13>b 152>k 16>g 16>k 16>works 180>k 1>0 1>2 1>6 1>7 1>fails 1>g 1>of 1>so 1>to 20>users 224>batch 224>x224
-0.20 250>k 28>instead 2>0 2>2 2>3 2>of 2>per 30>k 31>gb 32>16 32>gb 3>1 3>2 400>k 4070>ti 41>gib 48>gb 4>gb 4>images
-0.20 4>one 4>to 50>k 512>on 58>gb 5>m 64>gb 64>long 64>x64 7>b 80>gb 8>bit 8>g 8>in 8bit 90>k 910>b 96>x96x96 9>gib
-0.20 =2 =3 a100 a5000 a6000 a>16 a>few a>full a>laptop a>lot a>new a>smaller across active adafactor again alive
-0.20 all>on all>pairs all>to alloc allocates allocator alone already>and also although an and>a and>gives and>on
-0.20 and>one and>runs and>that another answers any>more app append arange are>one arena args array as>in as>long
-0.20 as>soon asked asker asks asks>for at>0 at>11 at>6 at>61 at>9 at>all at>start at>the attends attn auf>der aus
-0.20 author authors auto autograd autotune away awq axial axis b>on backward>once baddbmm bank bar batch>1 batch>32
-0.20 batch>and batch>i batch>prefill batch>size batch>the batch>to batch>total batches batches>of before before>it
-0.20 beforehand bei beide being benchmark best between billion bios bit bitsandbytes blender box break breaks buffer
-0.20 bug build building but>by but>the by by>hand bytes c cache>for cached caches caching call callback called calls
-0.20 camera can canvas caps capture card card>0 card>is card>was case cast cat cdist ce cell characters chats check
-0.20 checkpointing>is checkpointing>with ckpt class clear closed cluster code colab collection comfyui comment
-0.20 compare compare>the compile computed concurrency config>is confirmed constant container context context>on
-0.20 contiguous copies copy corrupt could count>1 cpu crash>comes crash>remains crashes created criterion cross ctx
-0.20 cuda>0 cuda>graph cuda>memory cuda_graph_max_bs cudamalloc>failed cuml cupy dataset>has day days ddp dead debug
-0.20 decoder dense der des desktop detach detached detectron2 dev device>1 devices did>not die dies>at different dim
-0.20 disk distribution dmesg do docker docs does>all does>not doesn't>matter doing don't dot double down>to
-0.20 dreambooth driver e9 eager earlier edge edit>2 ein either el embeddings enabled encoder encoders end>of ended
-0.20 ends engine enough env epoch>3 eval eval>set eval_accumulation_steps evaluate exc except executable extra
-0.20 extracting f factor fail failing fails>around fails>at fails>too faiss fallback false feature>bank few fewer
-0.20 figure final find find_batch_size fine>tune fine>tuning fine>with first>and first>update fit fix>was fixed>size
-0.20 flag flags flash flat flat>at flax float float32 floats flux for>1 for>60 for>each for>the forgot>to fork fp32
-0.20 fps freed from>16 from>a from>config from>epoch front fsdp fullres function fused g garbage gb>and gb>batch
-0.20 gb>by gb>for gb>i gb>in gb>is gb>more gb>no gb>now gb>per generate>with generator get>through gets>through gguf
-0.20 giant>picture gib>at gib>out give gives>up global goes>down goes>over goes>through goes>up gpu>0 gpu>1 grabs
-0.20 gradient>accumulation graph graphs green grew grid grow grow>with grows growth grpo guy h100 had>it had>to
-0.20 halves hand handle has>no have>no head heads helped his history hold home hook hot hours hundred hunyuan i'll
-0.20 i've i>run i>use id idea if image>encoder images>of imgsz>640 import in>1 in>and in>my in>our in>parallel
-0.20 in>that in>this in>use inactive info inside instance instance_group instance_group>count int8 interpolated
-0.20 interpolated>to is>256 is>64 is>about is>at is>in is>on is>too issue it>and it>breaks it>can't it>doesn't
-0.20 it>fails it>fits it>had it>has it>needs it>per it>says it>should it>still it>through it>to it>wants it>works
-0.20 item its its>own itself jax>0 job jobs json jupyter k80 k>by k>images keeps>a kept keras kernel keys keys>for
-0.20 kill knn know kohya label labels laptop laptop>with large last last>night later lbfgs le leak left less let lets
-0.20 lets>it lightning limited line>88 linear linearly linearly>with linked lion list list>of little live lives llm
-0.20 lm lm>eval lo load loaded loading loads log loglikelihood logprob logprobs logps lol long>documents longer
-0.20 longer>samples longest>batch longformer look>at looks losses low lower lowered lr luck mac machine made>the main
-0.20 make makes>it map matrix max_batch_size max_frames max_length>128 max_num_seqs max_split_size_mb
-0.20 max_split_size_mb>128 mean mem memory>bank memory>in meshgrid message mib micro>batches mid mid>block mig miner
-0.20 missing mixed mm model's models module moments monitor moved>to mpi ms mxnet my my>card my>first my>own n>1 name
-0.20 nccl nd need need>to needs negative neither never next>to night nightly nn no>error no>giant no>luck no_grad
-0.20 noch noch>ein node>in normal not>the notebook nothing now>one now>thanks np num_ctx num_workers num_workers>0
-0.20 numpy nvidia object of of>0 of>12 of>2 of>24 of>256 of>32 of>40 of>5 of>9 of>four of>my of>one of>them offload
-0.20 old ollama on>2 on>colab on>cuda on>it on>one once>at one>gpu one>per one>that one_hot only>a onnx onto open ort
-0.20 other otherwise out>at outside over own paddle page paged parameters passed patch>size path peaks peaks>at
-0.20 people per>card per>head percent persistent pick picture>takes pid piecewise pinned plain plan plugin plus pod
-0.20 points>to position pr preallocation prediction predictions predictor prefill>tokens prefix prefix>caching
-0.20 pretrained print prints probs processes product profile>run profiler profiling program put>it put>the py>line
-0.20 python pytorch q4 qk qk>t quadratic queries queue raise raises ran ran>out rank rank>8 ranks rate rcnn
-0.20 rcnn>batch re recorded red reduce>your ref refiner removed replaced replay repo report reproduced reserve
-0.20 reserved reset resident restart resume retried retry right rmm rnn room run>in running runtime sageattention
-0.20 said sam same same>batch same>card same>data same>time sample>in say says says>it scaled schedule scope score
-0.20 scoring scratch script sdpa sdxl search seq seq>len seqs sequence>length session_len set>to settings setup
-0.20 sglang shapes shard share shared shm should shows single>image single>picture sits six sixteen size>1 size>224
-0.20 size>8 size>from size>in size>is size>of sized sizes slots slow slow>but smaller snapshot so>no so>the solved>it
-0.20 somebody soon soon>as sorry space spectrogram squared stable stage>2 standard started starts>at startup state
-0.20 state>of states static stays stays>at step>1 steps>later steps>with stop stopped>it stored strategy streams
-0.20 structure sum summary surfaces swap swapped switch switching t tasks teacher team tensor tensorflow testing
-0.20 testing>with tests textures tgi than>24 thanks>a thanks>for that>it that>the that>was the>2 the>3090 the>authors
-0.20 the>cache the>card the>chain the>checkpoint the>context the>decode the>device the>final the>gpu the>hidden
-0.20 the>host the>log the>lora the>memory the>merge the>mid the>model the>net the>next the>number the>old the>output
-0.20 the>past the>pod the>previous the>profiler the>program the>queries the>second the>sequence the>size the>stack
-0.20 the>standard the>start the>state the>t4 the>tile the>time the>update the>validation the>way the>wrong their
-0.20 there these>are thing>is this>is those>in threads three>times through>before till time>it timestamp tiny to>0
-0.20 to>5 to>60 to>7 to>a to>all to>batch to>go to>run token tokens>from told top torch>2 torch>cuda total
-0.20 total>tokens tp traceback tracker trainable trained trainer trainer's training>with trains>at trains>for
-0.20 trains>on transformer tree trial triangle trick tried>all tried>gradient tries truncation>true try>to tune
-0.20 tuning turn turn>on turned>out tutorial twice typo unchanged und until up us use>a use>the used>to user using
-0.20 util utilization v v3 val validation value values variable version vgg vgpu via visible vm vocab>to vocabulary
-0.20 want wants>1 war warm warmup was>at was>fine was>never was>set week weights went>to were what>i what>the
-0.20 what>you whatever when>the which whole>distribution why with>1 with>30 with>4 with>48 with>60 with>batch
-0.20 with>dynamic with>each with>gpu with>it with>no with>rcnn with>truncation with>your without>a workers works>for
-0.20 works>now works>on works>slow workspace wouldn't wow wrong wrote x224 x64 x96x96 x>50 xformers yesterday yet
-0.20 you're your>batch zeros ~26214 ~42949 ~accel ~acros ~adafa ~adapt ~agree ~alloc ~altho ~anoth ~appen ~arang
-0.20 ~argum ~attem ~autho ~autog ~autot ~baddb ~belon ~bench ~besid ~betwe ~billi ~bitsa ~break ~buffe ~cache ~cachi
-0.20 ~calcu ~callb ~calle ~camer ~canva ~captu ~chain ~class ~clear ~clust ~colle ~comfy ~comme ~commu ~compi ~compu
-0.20 ~concu ~const ~conti ~conve ~convo ~copie ~count ~crite ~cudag ~debug ~decor ~decre ~deeps ~delet ~deman ~denoi
-0.20 ~deskt ~detac ~devic ~diffe ~diffu ~distr ~docke ~dream ~drive ~earli ~eithe ~embed ~engin ~enoug ~evict ~excep
-0.20 ~execu ~exlla ~exper ~expor ~exten ~extra ~facto ~faili ~fallb ~fasta ~figur ~flatt ~follo ~fract ~funct ~gathe
-0.20 ~globa ~halve ~helpe ~hundr ~ignor ~impor ~initi ~insid ~insta ~itera ~itsel ~jupyt ~label ~lapto ~launc ~lengt
-0.20 ~light ~limit ~linea ~linke ~littl ~lmdep ~loade ~loadi ~logit ~logli ~logpr ~longf ~losse ~lower ~machi ~matri
-0.20 ~meshg ~messa ~missi ~modul ~momen ~monit ~multi ~neith ~night ~norma ~noteb ~nothi ~nvidi ~offlo ~ollam ~optun
-0.20 ~outpu ~outsi ~overf ~paddl ~param ~peopl ~perce ~persi ~pinne ~pipel ~plugi ~polic ~posit ~preco ~pretr ~previ
-0.20 ~print ~proce ~progr ~proje ~pytho ~queri ~quest ~raise ~refin ~repla ~repli ~repro ~reser ~resum ~retri ~runni
-0.20 ~sagea ~scori ~scrat ~searc ~secon ~serve ~sessi ~setti ~settl ~sglan ~shape ~shard ~share ~simul ~sixte ~small
-0.20 ~snaps ~softm ~someb ~spect ~squar ~squee ~stabl ~stand ~state ~stati ~strea ~struc ~stude ~subpr ~suppo ~surfa
-0.20 ~suspe ~swapp ~switc ~targe ~teach ~testi ~textu ~thoug ~threa ~trace ~track ~trial ~trian ~trito ~tunin ~tutor
-0.20 ~uncha ~value ~vecto ~versi ~vocab ~warmu ~warni ~weigh ~whate ~windo ~worke ~works ~would ~wrapp ~write ~x96x9
-0.20 ~xform ~you'r í гб по 、 て 上 个 微 微>调 报>错 要 调 都 错 가
+0.20 05>0 09>02 0>02 0>05 0>bad 0>gb 0>or 0>takes 1024>now 1060>with 1080>p 1080>ubuntu 10>000 10>10 10>5 10>and
+0.20 10>batch 10>beams 10>does 10>it 10>iterations 10>was 11>8 120>k 1280>x720 128>128 128>3 128>and 12>4 12>6 12>is
+0.20 1333>800 14>gb 14>times 15>10 15>6 16>at 16>for 16>frames 16>goes 16>i 16>images 16>look 16>or 16>to
+0.20 1800>residues 18>mb 192>160 192>192 192>3 1>204 1>3 1>400 1>always 1>at 1>m 200>steps 2048>32 2048>512 2048>8192
+0.20 2048>px 2048>with 2048>x1024 2080>ti 20>and 20>min 20>on 20>s 21>gb 224>px 24>mp 256>in 256>to 256>with 25>25
+0.20 25>s 2>700 2>cm 2>cuda 2>gpu 2>it 2>k 2>same 300>mb 302>error 3060>ti 31>7 31>k 32>and 32>at 32>b 32>base 32>but
+0.20 32>k 32>on 32>per 32>s 32>thanks 32>with 35>gib 38>gib 38>to 3>3 3>b 3>hour 3>i 4000>x3000 4096>and 4096>it
+0.20 4096>makes 4096>w 4096>x4096 40>each 40>min 40>s 480>p 48>as 48>layers 4>and 4>for 4>gpu 4>gpus 4>h 4>instead
+0.20 4>is 4>m 4>no 4>per 4>runs 4>with 4>workers 4>x 50>to 512>before 512>crops 512>fails 512>now 512>set 512>to
+0.20 512>with 512>x 512>x512 512>x512x400 5>cm 5>instead 5>is 5>million 5>steps 6000>4000 6000>px 6000>x4000 600>mb
+0.20 600>px 60>gb 61>gb 62>gb 640>and 64>2048 64>512 64>and 64>base 64>on 64>the 64>to 64>was 65536>reserves 6>mb
+0.20 6>on 74>minute 7>1 7>4 7>9 7>of 8192>in 8192>is 8192>with 8>and 8>gb 8>i 8>instead 8>it 8>with 9000>tokens
+0.20 900>frames 900>k 96>cubed 9>7 9>m 9>of =1 =5 a a1111 a>1024 a>14 a>20 a>3 a>40 a>build a>customer a>document
+0.20 a>handler a>matrix a>poster a>reason a>scan a>single a>t4 a>time a>token a>two a>unet a>é abbruch about>3000
+0.20 about>4 about>60 above>40 according according>to accordingly accum accumulation>and action action>needed
+0.20 activation activations>of adam>to add>a after>the after>upgrading agents agents>in agora agree all>10 all>800
+0.20 all>latents all>my all>night all>padded all>pages all>patches all>placed all>ten allocate>failed
+0.20 allocation>cudaerrormemoryallocation allocation>error allocations>may almost alone>and alphafold already>1
+0.20 always>the ambitious amp amp>it anchor and>10 and>260 and>32 and>a1111 and>context and>didn't and>eval
+0.20 and>forgot and>gets and>its and>memory and>nobody and>nothing and>now and>our and>so and>the and>there and>this
+0.20 and>two and>use and>uses and>went animatediff animatediff>with anjali anjali>kr anywhere applied applied>after
+0.20 are>60 are>fine are>four are>in are>kept are>no are>what around around>each as>a as>it assign assumes at>1080
+0.20 at>20 at>200 at>21 at>256 at>32 at>4096 at>480 at>600 at>640 at>720 at>8 at>81 at>a at>fault at>least atoms au
+0.20 au>lieu auto>batch b0 b0>at b7 b>128 b>model b>the b>with back>to backbone>from backend backend>out
+0.20 bad>allocation baj baj>é base>channels base>filters batch>128 batch>2 batch>3 batch>512 batch>96 batch>at
+0.20 batch>did batch>four batch>made batch>no batch>of batch>per batch>use batch_size>1 batch_size>16 batch_size>64
+0.20 batch_size_per_card batch_size_per_card>16 batching>in batchsize be>faster be>great beam>10 because>no
+0.20 because>your become been been>set been>the before>they better>default beyond beyond>my beyond>what bf16>64 bild
+0.20 block block>with blocks>at blocksize body book border both box>has boxes>and boxes>in boxes>iou boxes>on
+0.20 branch>with broke broke>it broken brought>it bs>1 bs>10 bucketing bucketing>by budget>no build>with builds
+0.20 built>with but>with bvh by>boxes by>chance by>half bytes>12 c>8192 caffe call>torch calling came>in can't>carry
+0.20 can't>find can>see cannot cap cap>the capped>it capping card>in card>to cards cards>it carry catboost
+0.20 cause>system changing channels channels>at checkpoint checkpoint>in checkpointing>on checkpointing>was chewing
+0.20 chunk>4096 chunk>of chunk_size chunked>prefill chunks chunksize cityscapes clips>and clips>at closes clouds cm
+0.20 cnn coin collected colmap comfy commented>out complete completes component compute>buffer con config config>but
+0.20 config>had contains contains>the contracts conv conv>block conv>encoder convnext copied>the corpus corresponds
+0.20 corresponds>to cortos costs count count>16 count>instead cpp cpu>it cpu>the crash>on crashed crashed>on create
+0.20 create>context crop>from cropped crops>of crops>on crops>that's crops>to crowded cube cubed cuda>12
+0.20 cuda>exception cuda_error_out_of_memory cudaerrormemoryallocation cudaerrormemoryallocation>out
+0.20 cudaexecutionprovider cudamalloc cudamalloc>gpubuffer cured cured>it cut>it cycles d d'un d>u d>unet da dans>le
+0.20 das dataset de decides decode>is decode>of decode_chunk_size decode_chunk_size>2 decoding dedicated>memory deep
+0.20 deep>supervision default>and default>from demo deniz depth>10 det det>training detection device>batch device>id
+0.20 device>is diarisation did did>it didn't>help dies>on dino directml disable>upper disabled dmitri do>call
+0.20 document document>in document>of documents>of does doesn't done>all doubled>the down>in drop drop>from dropping
+0.20 drops durch dynamic>batching dynamic>padding e>4 each>of each>one each>time efficientnet efficientnet>b7 eight
+0.20 else>on embedding>service empty empty_cache empty_cache>every en enable_attention_slicing enabling encoded
+0.20 encoded>with engine>builds engine>was entire>book entire>test entries>gives epoch epoch>5 epoch>without ernie
+0.20 error error>on esm esm>2 esm>embedding esrgan esrgan>with eval>batch evaluation every>block every>intermediate
+0.20 everything everything>in everything>is exception>in execution explains explains>the exploded explodes face faces
+0.20 failed>out failed>to fails>for fails>on failure>this false>to fanout fans fans>out far>more fasta fed>the
+0.20 feed>it fills>the filter filters fine>at fine>for fine>on finished>overnight finishes first>i first>stage
+0.20 first>tile five fix>2 fix>at fix>from fix>x2 fixed>it folder folder>is folder>with folds for>20 for>a for>b
+0.20 for>backward for>it for>nnu for>one for>these for>video for>yolo forgot>that format forty>minutes forward
+0.20 forward>can't forwards found>it four four>cards four>times frame frames>at frames>ok frames>per frames>to
+0.20 freezing freezing>it freq freq>2 from>1024 from>1333 from>38 from>40 from>512 from>batch from>my from>oom
+0.20 from>resnet from>that from>there froze full>2 full>2048 full>batch full>graph full>precision full>resolution
+0.20 full>table gb>1060 gb>1650 gb>20 gb>3060 gb>a100 gb>became gb>because gb>both gb>card gb>closing gb>during
+0.20 gb>file gb>i'd gb>it gb>laptop gb>loads gb>orin gb>other gb>profile gb>the gb>use gb>we gb>with gb>without gb>카
+0.20 genera generate generating genome gestern get gets gets>a gets>me giga gigs>from ging given given>the gives>17
+0.20 gives>this go>to goes>at gone>so got>this gpu>has gpu>is gpu>of gpu>setting gpu_assign_thr gpu_assign_thr>100
+0.20 gpu_hist gpubuffer gpubuffer>allocate gpus gpus>for gradient_accumulation_steps gradient_checkpointing
+0.20 gradient_checkpointing_enable>saved gradients graph's graph>on graph>with graphs>by ground ground>truth group
+0.20 group>by gt gtx>1080 gtx>1660 guilty>but h>302 had>11 had>300 had>5 had>900 had>been had>never handler
+0.20 handler>that happens happens>in has>128 has>2 has>30 has>31 has>4 has>max has>more have have>with he>had help
+0.20 hence>the hidden hist histograms history>is hour>podcast how>many huge i i'd i'd>been i'm>at i>capped i>changed
+0.20 i>disabled i>do i>fed i>go i>guess i>just i>never i>reduced i>removed i>see i>set i>split i>take id>2 image>had
+0.20 image>has image>with imagenet>example images>are images>per images>with images>work images>à img imgs imgsz>1280
+0.20 ims_per_batch>16 in in>40 in>8 in>a in>all in>as in>at in>backward in>chunks in>config in>cuda in>demucs
+0.20 in>epoch in>eval in>every in>full in>jax in>lammps in>nnu in>slices in>some in>tiles in>two in>without incident
+0.20 inference input>from input_ids instead intermediates interpolation into>one into>the iou is>11 is>300 is>900
+0.20 is>allocated is>applied is>beyond is>fine is>good is>larger is>my is>never is>one is>plenty is>simply is>some
+0.20 is>that is>what isn't>at isn't>going isn't>used it it's it's>always it's>done it's>fine it's>the it>at
+0.20 it>changes it>finishes it>goes it>happens it>in it>into it>is it>pass it>passed it>picks it>renders it>run
+0.20 it>running it>starts it>stops it>survives it>under its>intermediates its>levels jetson>orin jpg just just>as
+0.20 k>frames k>nodes k>points k>token k>voxel k>with kacheln karte kb keeps>all keeps>every keeps>four keeps>its
+0.20 kept>for killed>the kr kv>cache la la>vid lab>notes lammps large>for larger>than last>batch latent latents
+0.20 latents>of layer1 le>r least leaves>the left>as len len>4096 len>8192 length length>it length>with les level
+0.20 level>with lieu lieu>de limit limit>it limit>per list>is listing llama>cpp llama>server log>says long>ones
+0.20 long>prompts long>tail longer>dies longer>than longest>document longest>sequence longos look>there loop>of
+0.20 m2>pro m>nodes ma made made>for made>it mais maml>inner manager>shows many>rows maps>at mask>r match matching
+0.20 max max>profile max>tokens max_depth max_depth>8 max_len max_length>2048 max_length>from max_new_tokens
+0.20 max_new_tokens>4096 max_num_tokens max_seq_length may>cause mb>and mb>free mb>now mb>the me>and me>the
+0.20 me>through meant medvram medvram>lowvram memory>7 memory>a memory>allocation memory>allocations memory>free
+0.20 memory>mps memory>on memory>per memory>so mesh migration million>edges million>points min>file mine>was
+0.20 mining>rig minute minutes mit mit>8 mit>batchgr mlp mmdet mod mode>set model>gradient_checkpointing_enable
+0.20 model>it model>needs model>on model>torch model>x_test modifier's more>crash more>errors more>memory most
+0.20 mps>allocated mps>backend much>4 much>for multi multi>scale multimer multiscale must my>24 my>3060 my>6 my>full
+0.20 my>log my>old my>only my>phone my>test n_samples>64 na native nearly nearly>everything needed needed>i
+0.20 needs>that needs>to neighborloader>with neighbour neighbour>sampling neighbourhood neighbours ner net>at
+0.20 net>keeps net>trains netz neural neural>ode never>been never>does never>touched never>trimmed new new>config
+0.20 new>tokens ngl>99 nice>results ninety nlp no>action no>crash no>gpu no>matter no>more no>problem no_grad>is
+0.20 no_grad>there nobody>resized nodes>per none noon not>it not>needed not>ten not>total note note>on notes
+0.20 nothing>else nothing>on novo now>and now>fits now>it now>split num num_images_per_prompt number>of nv nx o
+0.20 o>trouble objects of>10 of>1024 of>16 of>2000 of>2048 of>25 of>4096 of>60 of>about of>all of>gt of>layer of>maml
+0.20 of>our of>that of>those of>today of>training of>view off>or ogbn ogbn>products ohne ok>and ok>on ok>the
+0.20 old>kernel old>one on>12 on>512 on>a on>again on>an on>four on>image on>long on>that on>three on>v100 on>worker
+0.20 once once>and once>killed once>now one>2080 one>and one>before one>card one>forward one>gets one>giant one>go
+0.20 one>in one>now one>partition one>problem one>recording one>run one>sample one>tensor one>very ones>all ones>come
+0.20 only>since op optimizer or>32 or>on originals orin orin>nx others our>1 our>requests out>just out>so out>to
+0.20 outer>backward outofmemoryerror outofmemoryerror>cuda outputs>that over>20 over>25 over>768 overnight p p>it
+0.20 padding>and pair>representation paper's paper's>config para paragraph parou parou>de partition>is parts passait
+0.20 passait>d'un passe passes patch patch>192 patches>nnu per>clip per>device per>prompt per>row per>thread
+0.20 per>worker per_device_train_batch_size>8 per_device_train_batch_size>to picked picks picks>1280 picture>and
+0.20 picture>with pictures piece piece>is pieces pipe pipe>enable_attention_slicing pixelmoth pixeln pixels placed
+0.20 planned planner please please>and please>reduce plenty pme pme>on pmemd pmemd>cuda poca podcast>in point>clouds
+0.20 point>of points>after points>and points>are policy>in poster postmortem ppo ppo>minibatch precision>not prefill
+0.20 printed>nice printing>the pro problem processing products profile>has prompt prompt>in prompt>processing
+0.20 prompts>above proper proper>output pulled pulls put put>4 put>8 put>two px>with pyg pyg>neighborloader
+0.20 quadrupled quadrupled>the quadruples quadruples>the quantisation query quick ran>over ran>the random random>0
+0.20 rank>16 raw ray>train rays>chunk read_parquet>of reading>it real real>esrgan reason record reduce>the
+0.20 reduced>the reducing reduzi reference>script release remains remat>policy render>tile rendering representation
+0.20 requested>memory requests>into res>1024 reserves residue residues>anything resize resized>to resnet>101
+0.20 resnet>50 resolution resolution>from rest>of restrict restrict>the returns reverted rig rises rises>with rock
+0.20 row>so rows rows>are rows>it rpc rpn rtx>3070 run run>as run>so runs runs>with runtimeerror runtimeerror>cuda
+0.20 rx>6600 s>pieces same>20 same>dataset same>pictures same>size sampler sampling sampling>25 satellite>tiles saved
+0.20 saved>1 saved>me says>can't says>cuda says>not scale scale>training scale>with scales scan>with scene>varies
+0.20 scene>with scenes script>which seau second>chunks second>order second>pass see>9 seeds segment>7 segment>8 seit
+0.20 selective>recompute sending sentences sentences>in separator sequences sequential set>a set>and set>in set>not
+0.20 sets>the sft shape>64 shape>is short>ones short>prompts short>side short>version shouldn't side side>and
+0.20 side>not simply since since>i since>then since>you single>block single>call single>channel single>forward
+0.20 size>16 size>256 size>at size>needs skip skip>it skipped skipped>it skipped>the slices slices>of slicing slide
+0.20 slides sliding>window slipped smaller>ones so>4 so>a so>all so>did so>full so>i so>it so>memory so>your solved
+0.20 solver something>for sorin sorted>by speaker speed>but speed>up spikes spill split split>in split>to splitting
+0.20 spread ssd300 stacked starts>so stay step>2210 step>keep step>of step>with steps>back steps>of still>8 stitched
+0.20 stock stopped>working stops>my stops>with street street>scene super supervision sur>ma survives survives>on swin
+0.20 switched>the synchronize system>failure tail take>300 take>the taken>as takes>about takes>that task>manager tem
+0.20 temporal ten>steps tensor>on termina test>mode test>set test>time tested tested>the text>with textos texts
+0.20 tf_force_unified_memory than than>64 than>a than>in thanks that that's>it that's>my that>are that>at that>meant
+0.20 that>of that>one that>whole the>2080 the>3 the>4 the>4090 the>74 the>9 the>anchor the>backbone the>backward
+0.20 the>better the>big the>bucket the>bvh the>chat the>compute the>cpu the>crop the>dag the>demo the>detector
+0.20 the>dynamic the>early the>encoder the>end the>engine the>first the>folder the>frame the>full the>graph's
+0.20 the>group the>imagenet the>inner the>input the>intermediate the>kv the>latents the>layers the>lengths the>limit
+0.20 the>listing the>long the>lstm the>mask the>max the>microscopy the>migration the>minibatch the>mlp the>modifier's
+0.20 the>mosaic the>native the>nerf the>neural the>new the>oom the>others the>outer the>pair the>paper's the>picture
+0.20 the>profile the>range the>record the>reference the>resolution the>result the>rows the>rpn the>run the>sampler
+0.20 the>scan the>scene the>segmentation the>separator the>sft the>sliding the>spikes the>stock the>table
+0.20 the>temporal the>test the>tokenizer the>training the>transform the>two the>u the>v100 the>video the>vision
+0.20 the>width them>as them>one themselves then>dies then>gtx there>and there>it they they've they>were think>of
+0.20 thinking thinking>it this>board this>from this>on this>one those>with though>a thr thread>please through>a
+0.20 through>at through>now through>to ticket tiff tile>0 tile>256 tiled>vae time>steps time>that's time>the times
+0.20 times>between times>longer times>that timm to to>1200 to>17 to>20 to>3 to>4 to>48 to>500 to>512 to>64 to>83
+0.20 to>96 to>another to>create to>my to>none to>one to>sgd to>speed to>stay to>take to>true token>budget
+0.20 token>sample tokenized tokens>batch tokens>for too>ambitious too>many too>with torch>outofmemoryerror
+0.20 torch>stack torch>utils touched tower train>4 train>fine training training>epoch training>on training>step
+0.20 training>tab training>the training>uses trains>i trap trf tried>to trimmed trt true>from true>in truncate
+0.20 truncate>at truncation>was truth truth>boxes turned>on turned>the twelve twelve>times two>epochs two>gpus
+0.20 two>minutes txt2img u>dmitri u>pixelmoth ub>2048 ubuntu uft>es uhd uint16 uncut under under>1 unified unroll
+0.20 unrolling up>at up>i up>the up>to update update>freq upgrading uploaded uploaded>a use>512 use>max
+0.20 use>pytorch_mps_high_watermark_ratio used>anywhere uses>5 uses>9 usual>is utils utils>checkpoint utterances>over
+0.20 v100s v2 v2>3 validates validation>uses varies varies>between versi versi>ó version>the very vid vid>é video>at
+0.20 view vision>tower volume von voxel>0 voxel_size voxels vs w>bs wants>4 was was>16 was>2048 was>256 was>built
+0.20 was>calling was>commented was>given was>made was>taken was>the was>what wasn't>applied wav wav2vec2 way we're
+0.20 we>add we>get weights>take well>and went went>through were>all were>too weren't what what>broke what>fills
+0.20 what>fits what>this when>i whenever whenever>it which>i while>training whole>graph whole>slide width>of with>10
+0.20 with>11 with>2 with>20 with>2048 with>24 with>40 with>4096 with>5 with>64 with>768 with>all with>amp
+0.20 with>blocksize with>depth with>five with>four with>full with>grad with>more with>num_beams with>remat with>their
+0.20 with>tile with>torch with>ub with>update with>xformers without>any without>problem won't>go work work>with
+0.20 worker worker>0 working works>at works>with works>without would>be x1 x1>5 x2 x3000 x4000 x4096 x480 x512
+0.20 x512x400 x720 x800 x9000 x>512 x>of x>to x_test xl xpu y>la y>ya ya yaml>lora yes>it's yesterday's yolov8x
+0.20 you>can you>feed you>set your>4 your>per ~17179 ~abbru ~accor ~accum ~accur ~actio ~almos ~alpha ~ambit ~anima
+0.20 ~anjal ~anywh ~aroun ~assum ~backe ~becom ~beyon ~calli ~canno ~cappi ~catbo ~chang ~chann ~chewi ~citys ~cloud
+0.20 ~coars ~colma ~colum ~convn ~corpu ~corre ~corto ~cropp ~crowd ~cudae ~cycle ~datas ~decid ~deepl ~dialo ~diari
+0.20 ~disab ~dmitr ~docum ~doesn ~doubl ~downs ~dropp ~effic ~esrga ~every ~fanou ~faste ~filte ~finis ~folde ~freez
+0.20 ~genom ~geste ~gpubu ~gradi ~grego ~groun ~hidde ~histo ~incid ~inste ~inter ~kache ~lammp ~layer ~listi ~logge
+0.20 ~longo ~manag ~match ~medvr ~micro ~migra ~nativ ~nearl ~neede ~negat ~neura ~ninet ~optim ~origi ~outof ~overn
+0.20 ~paper ~parag ~passa ~passe ~picke ~plane ~plann ~pleas ~plent ~postm ~probl ~profi ~propa ~pulle ~quadr ~rando
+0.20 ~recor ~reduz ~repar ~repre ~resol ~respo ~restr ~rever ~runti ~scene ~sendi ~skipp ~slice ~slide ~slipp ~speak
+0.20 ~spike ~sprea ~ssd30 ~stack ~stitc ~store ~stree ~stret ~summa ~synch ~teste ~texto ~thank ~thems ~they' ~thous
+0.20 ~ticke ~touch ~train ~trimm ~twelv ~txt2i ~uint1 ~varie ~volum ~wav2v ~weren ~whene ~worki ~x192x ~x2048 ~x3x10
+0.20 ~x512x ~обраб ~разме ä ç é é>la é>o é>poca é>seau î ó ó>n всё до и и>всё кадры на с сеть 。 一>样 不 不>下 不>报
+0.20 了 从 入 入>是 出 分>块 列 到 到>16 可 图 块 大 大>小 太 好 好>了 存 就>不 就>好 就>正 序 序>列 建 成 批>大
+0.20 报>了 改 改>到 放 放>不 效 显 显>存 果 样>。 没>问 的 的>图 的>话 答 约 设 设>成 话 谢 谢>谢 输 输>入 问 问>题
+0.20 降>到 题 갑 갑>니 너 너>무 네 네>요 니>까 도 도>돌 돌 돌>아 드 드>에 로>줄 무 배 배>치 서>도 아 아>갑 에>서
+0.20 이>너 이>니 줄 줄>이 치 카 카>드
+0.40 1024>x1024 11>gb 11>k 121>frames 1280>to 128>works 16>and 16>in 17>gb 1>5 1>fits 1>gb 24>it 256>for 2>took 30>s
+0.40 32>in 32>works 34>k 3>d 3>instead 4096>envs 40>gb 40>k 48>blocks 49>yes 4>does 512>in 5>x 61>for 64>16 64>frames
+0.40 720>p 81>frames 8>k 8>or 900>boxes 960>2 96>3 a>6000 a>panorama accumulate activations>for an>11 and>get
+0.40 and>it's and>llama and>not and>pipe answer are at at>224 at>full augmentation b3400 backward batch>8 batch>count
+0.40 beams bien big>for bptt bptt>over brought bs>4 bs>64 bucket by>length capped checkpoint>around cheers clips
+0.40 collator columns come comparison cpp>is crash crowd cuda>on cuda>out cudf>read_parquet cutoff cutoff_len dask
+0.40 data data>that data>was de>1280 depth doc done doubled each>block early edges effective effective>batch
+0.40 eight>times envs envs>512 epoch>finishes evaluation>used feature features feedback file>on film film>at
+0.40 frames>no from>1280 full gb>thanks go go>back goes>with good gpu's gradient>checkpointing gt>boxes gtx>960 halve
+0.40 halving halving>the has>900 hidden>state hour>recording i'd>like i>load i>put image_size imgsz>from in>yolo
+0.40 inner inner>loop input input>size inputs instead>of intermediate is is>ok it>i it>tried it>was jax
+0.40 jax>checkpoint jax>vmap k>frame k>residues k>rows k>tokens keeps>each l>ä largest levels lidar like logged
+0.40 long>and longest>clip lstm m>points maml many mask mask>head max>8 max>shape max_length max_length>512
+0.40 megapixels memory>and memory>goes memory>not micro>batch microscopy microscopy>stack million min minibatch
+0.40 more>than mosaic>augmentation mp much n_samples negatives neighborloader nerf net nnu nnu>net no no>49 nodes
+0.40 not>activations num_frames of>160 of>512 of>a on>no on>solved one>batch one>doc one>image ones opt
+0.40 optimizer>memory or>accumulate out>of outlier over>5000 packed pair panorama paper parquet per>gpu per>image
+0.40 per_device_train_batch_size phone photo photos picture podcast point>cloud predict prefill>on profile
+0.40 profile>max prompts protein protein>is px read_parquet recording recording>was reduced reducing>the remat
+0.40 renders reply reporter resized resnet rest row rtx same>effective sample sample>with samples samples_per_gpu
+0.40 segment set set>has shape shape>32 single single>piece size size>128 sliding some speed split>into stack stage
+0.40 stem steps stores stores>its table>for take test tf>data than>the thank thank>you that>card that>is that>works
+0.40 the>48 the>activations the>collator the>default the>entire the>epoch the>feature the>forward the>gpu's
+0.40 the>largest the>photos the>protein the>rest the>stem the>upscaler the>whole then>go these those through>the
+0.40 tile>size time>i times>the titin to>2 to>4096 to>640 to>8 too>big took>only train>batch transform turned two
+0.40 two>hour u u>net ub ubatch uft unet upsamples upscale upscaler use use>dask_cudf used>a uses usual utterances
+0.40 vae>at vae>decode very>long vmap voxel wants was>fed was>just was>too way>too whole with with>3 with>512
+0.40 with>900 with>gradients with>max won't works>peak x x3x1280x1280 x>1000 yes your ~augme ~backw ~broug ~bucke
+0.40 ~cappe ~cheer ~chunk ~colla ~decod ~effec ~entir ~feedb ~frame ~halvi ~image ~input ~large ~laten ~level ~megap
+0.40 ~memor ~milli ~minib ~minut ~outli ~packe ~panor ~parti ~pixel ~podca ~promp ~prote ~resne ~segme ~separ ~seque
+0.40 ~singl ~solve ~trunc ~turne ~upsam ~utter ~voxel ~x3x12 ~умень ä>uft карты не размере 常 正 正>常
+0.60 1>is 2>1 32>it 4>k 512>и 9>g a>batch about as>one at>once batch>4 batch_size batching big both>run by>one chunk
+0.60 clip cloud cudf dask_cudf decode default>128 demucs does>it entire every>step feature>maps feed fine fix goes
+0.60 gradient_checkpointing_enable gtx hour image images is>32 it>runs it>trains keeps long mosaic ok one one>works
+0.60 only>the or partitions patches per point points rays recompute residues s saves scene short size>2 steps>keeps
+0.60 sub ten the>vae them through thx tiled tiles tokens too too>much trains vae video went>in wide with>32 x1024
+0.60 x>not yolo ~batch ~check ~compl ~demuc ~explo ~featu ~forwa ~longe ~mosai ~neigh ~patch ~photo ~pictu ~point
+0.60 ~reduc ~rende ~resid ~resiz ~sampl ~throu ~unrol 就
+0.80 activations crops enable fed fits frames hires>fix imgsz in>one into longest maps of>memory one>by scan
+0.80 the>longest tile tiling train ~activ ~recom ~tilin ~upsca
+1.00 boxes bs hires works
+1.20 checkpointing crop gradient
+1.40 #
+1.60 batch
""",
    "attention": r"""
-0.60 cache flash>attention gpu max only three
-0.40 a after batch but config crash cuda device first loss m mb model never our pool run runs step them then time two
-0.40 up v we ~activ ~devic ~outpu ~reser ~sampl
-0.20 0>1 11>gb 12>gb 12>heads 1>2 1>5 200>k 250>k 256>k 2>5 2>gb 2>is 400>k 4>gb 4>k 512>with 5>gb 7>b 7>x7 80>gb 8>4
-0.20 8>bit 8>each =1 a>4 a>fused across active active>attn_implementation adam after>the all>in all>the all>three
-0.20 allocated allocator along an and>batch and>no and>pipe and>shared and>that's another answers any around as
-0.20 as>the at>1 at>16 at>full at>the attention>2 attention>costs attention>maps attention>matrix attn>2
-0.20 attn_implementation>flash_attention_2 auto backward base be be>the beams bf16 bit blender blows blows>up both
-0.20 boxes bs but>the by>now by>one by>the by>three c call called can card cards cdist cell checkpoint chunks classes
-0.20 come config>no conv copy costs costs>o could cpu crop ctx cupy data dataset decode decoding del der dict dies>in
-0.20 does>not don't e each eight embedding enabled encoder>with end engine entropy epoch eval ever everybody
-0.20 everybody>knows fails failure file fit flag for>60 for>it forward fp16>in fp8 fraction frame free functional
-0.20 functional>scaled_dot_product_attention g gave gave>me gb>and gb>of gb>the generate grad graph graphs grid gt
-0.20 half hanako have hbm heads>that's held hi>i hidden history holds holds>4 host i>had in>every in>hbm in>it
-0.20 in>this in>use in>vain inference init input is>2 is>512 is>8 is>active is>computed is>ever is>fine is>in is>on
-0.20 is>over is>printed it>off its job just k>entries k>ring k>rows k>scores k>self k>v k>words karte keeps kept
-0.20 kernels knows kv large last later lecture lengths limit linear list lm lm_head load loaded loader loads log
-0.20 logits loop manager matrix>in matrix>is matter maximum me me>the medvram medvram>xformers memory memory>in micro
-0.20 million missing more>than moved moved>to n>memory net network new next ngl nice nn>functional no>matter none not
-0.20 notebook nothing now np num number>of nvidia nvidia>smi o>n of>2048 of>it of>the off>or off>the on>an on>it
-0.20 on>that on>the one>by only>as option or>eager or>on paper parallel>size parameters past people per>sample
-0.20 perplexity picks pipeline plus printed>in process profile python ram ran rank>holds read released
-0.20 released>config requests reserved rest result ring>attention room run>the same>failure sample samples saved says
-0.20 scores>per script sdpa>or second see segments self>scale sequence>parallel session sglang share shared shifted
-0.20 should shows side sim sim>einsum size>is sliding>window slower smaller smi softmax>is solved someone space stage
-0.20 start starts state states stay stayed stays still stored>by swapping take takes teacher ten tensors test text tf
-0.20 that's>in that>was the>cache the>config the>crash the>encoder the>end the>head the>kernel the>last the>length
-0.20 the>loss the>mask the>number the>original the>other the>released the>rest the>same the>visualizer the>window
-0.20 them>one they third those three>all tiles tiling to>0 tokenizer too took>it torch>nn total traceback train
-0.20 trainer training transformers true>and try turned>off twice unchanged under unless until up>at used>as user uses
-0.20 vain values visualizer vllm vocab vocabulary vram were when where whisper wide width window>is windows with>8
-0.20 with>batch with>the with>torch words workers workspace would x7 y zero ~acros ~adapt ~alloc ~anoth ~answe ~aroun
-0.20 ~augme ~backw ~behav ~blend ~cache ~calle ~captu ~chann ~check ~class ~compi ~const ~conti ~creat ~cudam ~cusol
-0.20 ~datas ~decod ~deeps ~detac ~diffe ~drive ~embed ~engin ~entro ~evalu ~excep ~exper ~failu ~forgo ~forwa ~funct
-0.20 ~gener ~graph ~hanak ~handl ~happe ~hidde ~histo ~infer ~launc ~lectu ~linea ~loade ~longe ~manag ~matte ~maxim
-0.20 ~medvr ~milli ~missi ~model ~momen ~netwo ~noteb ~nothi ~nvidi ~offlo ~optio ~origi ~param ~parti ~peopl ~perpl
-0.20 ~pipel ~preal ~predi ~proce ~profi ~pytho ~relea ~resta ~scrip ~secon ~segme ~servi ~sessi ~share ~shift ~shoul
-0.20 ~slowe ~small ~someo ~start ~stati ~staye ~strea ~sugge ~survi ~targe ~teach ~thoug ~threa ~tilin ~torch ~train
-0.20 ~uncha ~unles ~varia ~vocab ~whisp ~worke ~works é в и
+0.20 000>frames 000>patches 000>tokens 00>gb 0>32 0>gib 0>so 100>k 1024>picture 1024>rows 10>k 120>000 1216>x1216
+0.20 128>k 128>x128 12>8192 12>it 1536>x1536 15>000 160>160 16384>16384 16384>is 16384>of 16>16384 16>384 17>gib 1>32
+0.20 1>so 1>t 200>residues 20>000 20>heads 24>00 24>k 2>0 2>b 32>0 32>k 4096>4 4096>with 40>000 40>minutes
+0.20 4100>residues 41>gib 48>gib 4>8192 4>bytes 512>4 512>512 512>rather 560>mb 58>gb 64>gb 65>k 8192>in 81>frames
+0.20 8>0 8>1 8>12 8>16 8>heads 8>on 9000>steps 9216>tokens 96>96 9>8 =2 a1111 a>1536 a>60 a>clip a>dense a>full
+0.20 a>length a>page a>single aa about>7 above according according>to again>with all all>fine all>layers all>others
+0.20 all>pixels allocation alone alone>wants ampere an>hour and>32 and>long and>my and>themselves and>there
+0.20 and>xformers anymore are are>40 are>identical args as>heads asks asks>for at>128 at>13 at>1536 at>4096 at>720
+0.20 at>768 at>8 at>8192 at>9 at>all at>every at>once at>stride at>t at>torch att attends>over attends>to
+0.20 attention>did attention>in attention>of attention>on attention>or attention>over attention>with attention_scores
+0.20 attention_type attn>is attn>the attn_implementation attn_implementation>eager attn_implementation>sdpa
+0.20 attn_weights attnblock audio audio>frames automatic1111 averaged axial b>1 b>h back>to baddbmm>in batch>heads
+0.20 be>stored becomes before>any before>the bhid bhid>bhjd bhij bhjd bhjd>bhij bias>is bias>of bigger bigger>than
+0.20 billion>entries block>at block>is blocks blocks>of bmm>q book box>was bucket buffer buffer>of buffer>size
+0.20 buffers>of build build>lacks builds>all builds>the built built>as but>it's by by>40 by>60 by>my by>n bytes
+0.20 can't>do can't>go causal>mask choose chose chunk>the chunk_size chunked chunked>the chunking clip>of cloud code
+0.20 comes comes>from comes>out comfy compares comparison comparison>with complete>score complex compute con>la
+0.20 confirmed>with context context>quadrupled cpp crazy cubed cudnn>and culprit culprit>not custom cut>to de>golpe
+0.20 dead decoder did did>the dies dies>at dim disabled disables disables>the do documents does doggettx doggettx>to
+0.20 done dot_product_attention dot_product_attention>implementation down downsample drop>that dropping dropping>the
+0.20 each>layer's each>other each>rank each>with each>works eager>and eager>mode eager>the eager>was
+0.20 efficient>attention einsum>b einsum>bhid enable_attention_slicing>and enable_attention_slicing>did
+0.20 enable_attention_slicing>got enable_xformers_memory_efficient_attention entire>book equal equal>to esm2
+0.20 every>other every>token everything>is everywhere evoformer evoformer>triangle exactly>and exactly>batch explodes
+0.20 f fa>at failing failing>line fallback false>lets fast feature>map fell figure first>batch fixed>it flash>isn't
+0.20 flash>kernel flash>support flip flipping float32>at float>mask float>was floats for for>100 for>16 for>2000
+0.20 for>a for>comparison for>each for>flash for>images forced forced>the forces>the four>times fp32 frames>at from>8
+0.20 full>instead full>matrix full>n full>self fused>kernel fused>path fusing fyi gb gb>according gb>de gb>for
+0.20 gb>here gb>in gb>request gb>thank gb>there's gb>to gb>when gets gets>through ghislain giant gib>at gib>in
+0.20 gigantic global>blocks global>over go>that's goes>through going golpe got got>lost got>my grow grow>with gtx
+0.20 gtx>1080 h>l h>s h>w had>asked had>no have>more head>is head_dim heads>2 heads>l heads>n heads>t helper
+0.20 hence>the here>the hires hires>fix honest hour hour>of huge>request i'd>suspected i>choose i>pass i>printed
+0.20 i>set i>swapped i>took identical implementation>cudnn in>512 in>a1111 in>and in>attention in>attnprocessor
+0.20 in>batches in>comfy in>comfyui in>float in>forward in>fp16 in>full in>invokeai in>jax in>nn in>one in>place
+0.20 in>your install install>on instead instead>of intermediate invalid invalid>buffer invokeai is>10 is>about is>b
+0.20 is>even is>exactly is>needed is>ok is>quadratic is>what is>written isn't>supported it it's it's>gone it's>the
+0.20 it>builds it>built it>fell it>go it>took it>tried it>wants it>with it>works j jax>nn k>12 k>16 k>32 k>by
+0.20 k>context k>in k>needs k>points k>prompt k>transpose k>transposed k>with keep>their keras kernel>and kernel>so
+0.20 keys kind knn kq kt l>2 l>x lacks last>week latent layer layer's layer>at length length>by length>squared
+0.20 length>took lets lets>the like>that line line>with llama>cpp logits>in long long>the longformer>with looked>at
+0.20 looking>at looks looks>at lora lost lxl machine>the made>the main>and make makes>all maps mask>b mask>forced
+0.20 mask>is masking materialised materialised>as materialises math>kernel math>path matmul matrix matrix>8
+0.20 matrix>for matrix>per mem mem>efficient mem_efficient memory>at message mha mi minutes more>oom more>ram
+0.20 moved>from msa multiheadattention>with music music>transformer my>1650 my>friend's my>lora my>nanogpt my>own
+0.20 n>by n>in naive>one nanogpt need_head_weights need_weights>false need_weights>true needed needed>for needs
+0.20 never>used nh nn>dot_product_attention no>memory no>more no>problem node>in not>chunked number odd of of>32
+0.20 of>48 of>512 of>6000 of>audio of>full of>queries of>shape of>speech of>that off>it old>card old>one on>128
+0.20 on>again on>mps once one one>and one>block one>buffer one>had one>request onnx>export op opt>sdp optimisation
+0.20 ort other>and others others>at output_attentions>was over over>128 over>60 over>all over>the padded page>of
+0.20 pairwise part part>is pass patch>8 patches>and path>and pattern peak performer phi picture>comes pide pipe
+0.20 pixels pixels>the place plain plain>vit plots point>cloud position>bias position>logits positions prob problem
+0.20 protein px>with px>yields py3 pytorch pytorch>cross q>kt q>times quadratic>in quadratically queries>by
+0.20 queries>in queries>with query_chunk_size rather rather>than re readme readme>i regression rel relative>bias
+0.20 removed removed>the renders renders>in reporter reporter>here reproducibility request>and request>comes
+0.20 request>from rescued reset results results>are right ring rocm rocm>build rows>each run>in s>s s>was same>code
+0.20 same>length same>picture sampling score>tensor scores>for scores>is sd sdp>attention sdpa>and seemed self
+0.20 self>attention self>attn seq seq_len sequence settings settings>of several since since>then single>allocation
+0.20 size>1 size>went sliced slopes slow slow>path so>every softmax>q softmax>qk softmax>scores softmax>was sparse
+0.20 speech speech>encoder split square squared>times started started>without step>for stopped>working stops>in
+0.20 stride stride>16 stride>4 structure sub sub>quadratic subbatch subbatch_size supported supported>by suspected
+0.20 suspected>a swapped swapped>for swapped>the swin t4 t>for table>for table>of term>makes texts than>eager that
+0.20 that's>your that>can't that>has that>long that>peak the the>1024 the>6 the>attnblock the>big the>culprit
+0.20 the>decoder the>default the>dense the>entire the>failing the>fast the>full the>honest the>killer the>latent
+0.20 the>lora the>math the>matmul the>message the>mid the>msa the>optimisation the>point the>prefill the>quadratic
+0.20 the>readme the>relative the>rocm the>row the>scores the>self the>sequence the>single the>sparse the>square
+0.20 the>triangle the>unet the>vae the>vit the>webui the>wheel the>yaml their>full themselves then>a then>does there
+0.20 there's there's>your there>are theta theta>phi this>kind this>machine this>old through through>at through>before
+0.20 thus tick tile>it times>heads times>k to to>32 to>4 to>60 to>9 to>all to>build to>every to>exist to>math
+0.20 to>plain to>sdp to>the tokens>and tokens>in tokens>is too>long took took>the torch torch>2 torch>baddbmm
+0.20 torch>bmm trace trainer's trains transpose>2 transposed triangles tries true>forces true>keeps true>makes
+0.20 turned>on type unfused up>to upcast>to upscaling use use>pytorch use_flash_attn use_flash_attn>false v1 v100>has
+0.20 v100>no version via via>torch vit>at vit>block vit>on w wan wants wants>64 was>not was>odd was>reset was>the
+0.20 was>too was>true was>with webui week>and well went>from what>it wheel>had when>i whole>8 window>of window>size
+0.20 window_size windowed with with>each with>fa with>it with>l with>main with>need_weights with>opt with>patch
+0.20 with>window_size without without>fa without>flash work>again working works>again works>and works>for written
+0.20 written>out wrong>shape x x1216 x128 x1536 x9000 x>heads x>l x>length xformers>on xformers>was yaml yields
+0.20 yields>9216 you>pass you>set your>32 yours>is ~62914 ~amper ~anymo ~attnb ~autom ~avera ~becom ~bigge ~block
+0.20 ~buffe ~canva ~choos ~chunk ~confo ~cross ~culpr ~custo ~disab ~dogge ~downs ~dropp ~evofo ~explo ~exten ~faili
+0.20 ~fallb ~figur ~flipp ~float ~fusin ~genom ~ghisl ~gigan ~hones ~ident ~imple ~infor ~inste ~inval ~invok ~layer
+0.20 ~lengt ~maski ~mater ~matmu ~matri ~messa ~minut ~modul ~nanog ~neede ~optim ~other ~outgr ~padde ~pairw ~passe
+0.20 ~patte ~perfo ~pixel ~probl ~promp ~prote ~pytor ~rathe ~readm ~regre ~repla ~repro ~rescu ~scale ~seeme ~seque
+0.20 ~setti ~sever ~silen ~slice ~spars ~speec ~strid ~struc ~suppo ~swapp ~switc ~tenso ~thems ~there ~throu ~unfus
+0.20 ~upsca ~versi ~witho ~worki ~writt ~x128x ~x4000 ~yield ~влезл ~переш влезло перешёл перешёл>на 分>数 大>小 小
+0.20 层 度 批 批>大 数 数>矩 每 的>显 的>问 矩 矩>阵 要 长 长>度 阵 에 에>서 잘 켜 켜>니 한 해
+0.40 0 12288>12288 13>gb 1536>px 16>k 1>40 2>bytes 32>gb 64>x64 720>p again are>ok at at>2048 attention>slicing
+0.40 attention_window attnprocessor attnprocessor2 attnprocessor2_0 back block>of can't causal chunk coefficient
+0.40 compute>buffer computes confirmed context>parallel cp cross cross>attention dense dense>n dot doubling>the
+0.40 each>pair efficient>kernel enable_attention_slicing every>patch exactly fa2 false false>in fine flash>attn float
+0.40 for>32 forces frames fused gat gb>piece gib go h has>no heads>x helped implementation installed is>the it>is
+0.40 k>128 k>blocks k>patches keras>multiheadattention l>l latents latents>are local>block makes memory>efficient mid
+0.40 mid>block module mps multiheadattention>on my n>n naive naive>path nn>multiheadattention no>flash nodes non
+0.40 non>local of>1024 of>nodes off>each on>fine one>go opt>split other output p pair pair>of pairs passes patch
+0.40 patches picture piece pipe>enable_attention_slicing point position printed>the product q>k quadratic>part
+0.40 quadrupled query rank>does relative>position replaced replaced>the request residues row score>matrix shape
+0.40 shape>before silently single size so>it softmax>1 solves solves>it split>attention t>t tensor the>einsum
+0.40 the>fused the>naive the>non the>queries the>score the>shape the>softmax the>table the>trick there>it times
+0.40 tokens>squared transformer transpose trick true v100 vanilla wheel with>sdpa without>xformers x64 your
+0.40 your>number ~attnp ~causa ~coeff ~compa ~compu ~dense ~exact ~force ~frame ~insta ~patch ~pictu ~reque ~resid
+0.40 ~singl ~slici ~solve ~trans ~vanil
+0.60 1024>in 16>heads 17>gb 60>k alibi alibi>bias attends bmm builds doubling einsum full global gone local
+0.60 longformer map need need_weights opt per>head px q qk>t relative sageattention sdp table tokens triangle vit
+0.60 weights window works xformers>and ~build ~doubl ~effic ~einsu ~globa ~helpe ~kerne ~laten ~longf ~multi ~posit
+0.60 ~relat ~sagea ~token ~trian ~windo
+0.80 attentions bias efficient enable fa>on kernel l math n output_attentions output_attentions>true path qk queries
+0.80 score slicing squared t ~queri
+1.00 baddbmm eager fa head mask multiheadattention quadratic softmax ~baddb ~score ~softm ~squar
+1.20 block k scores
+1.40 ~atten ~quadr ~xform
+1.60 attn flash
+1.80 heads xformers
+2.20 attention
+2.40 sdpa
""",
    "budget": r"""
-0.60 8>0 all as config device from gb k
-0.40 9>gb always>the at>the batch been box cpu did every fail false four full gpu_memory_utilization>to in length
-0.40 limit loads log mb me node of>the off out tensorrt use x ~alloc ~captu ~devic ~diffe ~proce ~recor ~tenso
-0.20 02>23 0>1 0>25 0>and 0>in 10>02 10>gb 10>in 11>gb 12>1 12>gb 1>m 1>of 1>s 20>gb 21>28 23>1 23>65 28>gib 2>1 2>5
-0.20 2>6 2>x 36>gb 3>fraction 40>gb 45>each 4>1 4>and 4>it 4>x 5>leaves 65>gib 75>the 7>0 7>and 7>gb 8>as 8>gb 8>in
-0.20 95>all 9>0 9>and 9>is 9>leaves =3 =4 a100>40 a10g a>14 a>first a>fraction a>second a>separate adam admin
-0.20 after>some after>the again ai ai>fraction aliyun all>fail all>the allocated allocation alone>on an>empty and
-0.20 and>0 and>i and>its and>jax and>kept and>so and>then and>training another another>gpu any app around array
-0.20 as>the at>1 at>7 at>8 at>all at>once at>step attention b>chat back back>to base batch>of batch>size because>the
-0.20 before behind benchmark between block blocks>are blocks>for bs buffer build built but by>the by>then c cache>for
-0.20 call calls can't>test capture capturing cards cell checkpoint chunk comes comes>from comes>up completed compute
-0.20 config>gpu conv core crash>and crumbs cuda cudnn cupy data default>and del deleted desired>gpu device>by dict
-0.20 dies>later different disk does does>not doesn't>matter e eager early effect eight else embeddings empty
-0.20 empty>card end endpoint ends engine>core engine>is enough epoch error eval exactly fail>with failure faiss far
-0.20 file first>run first>theory fits five fix flag flags flags_fraction_of_gpu_memory_to_use float for>8 for>its
-0.20 for>me for>that for>weeks for>what fp16 fp32 fraction>is fraction>of frame frames fresh g gb>card gb>here
-0.20 gb>more gb>on generate get gib gigs gives gives>the goes goes>down gone gpu>0 gpu>3 gpu>mem grad graph graphs
-0.20 grid group h had>been held here here>for hf hf>generate his history home host how i'd i'd>guess i've i>trained
-0.20 i>used id if in>a in>config in>tensorrt index inference>engine info input instance_group instance_group>count
-0.20 into is>0 is>75 is>left is>on is>still is>the is>what it it's>the it's>worth it>and it>can't it>dies it>fails
-0.20 it>for it>is it>isn't it>was iteration jax>is jobs just keep keeps kept kernel keys kv>blocks kv_cache_config
-0.20 kv_cache_free_gpu_mem_fraction>in laptop later>with launcher layer layers left>at len let like line list loaded
-0.20 log>says loss lower>than lower>the lowered>gpu_memory_utilization lowering>gpu_memory_utilization m main makes
-0.20 many map march matter matter>for max>model max_logprobs max_model_len max_num_seqs max_num_seqs>256 mean mean>of
-0.20 memory>it memory>not message mib mine model>len module moved mxnet n net network never new next ngl no>different
-0.20 no>effect no>growth no>pattern no>room no_grad node>with none normal not>enough not>start nvidia nvidia>smi ocr
-0.20 of of>each of>our off>max ok old on>0 on>another on>card on>gpu on>my on>our on>this one>does ones only>the op
-0.20 open optimizer or other>engine output paddle paddle>ocr page paged parallel parameters passed passed>to passes
-0.20 past pattern perhaps pid plain policy post preallocate prefill>off printed proposes put py pytorch q qwen
-0.20 raised>it ram rather>than re read readme recommends recording reduce release removed reporter reserved>22
-0.20 restart right room>for run>ai running runs>on s same>message sampler>at samples saved says>9 says>the script
-0.20 second>vllm seconds self separate separate>node sequences serves session session>config set>up
-0.20 set_per_process_memory_fraction set_per_process_memory_fraction>0 sets several sglang>runs shape shard shared
-0.20 shared>one slots slurm small smi so>i solves some>hours somebody space>for stack stage state step>1 steps still
-0.20 stopped stores t t4 takes>4 temp ten tensor tensorrt>llm test tested tested>0 thank thank>you thanks that that's
-0.20 that>0 that>gpu the the>16 the>2 the>api the>card the>crash the>default the>device the>embedding the>end the>gpu
-0.20 the>log the>memory the>new the>old the>one the>sglang the>time theory theory>was there's>no there>then thing
-0.20 think through ti times to>2 to>a to>it to>the to>think today together>with token tokens tokens>65536 too>big
-0.20 too>many torch>cuda total>memory total>tokens trace train trained training>with tried trt true two>7 type u
-0.20 unload until using v v100 vae valueerror valueerror>free variable video vllm>engine vllm>goes vllm>instance
-0.20 vram>8 w was was>on was>that was>the way we>have weeks went what>it's what>nvidia when where which which>is
-0.20 window windows with with>4 with>each with>its with>mem with>no with>plain worked workers works works>for worth
-0.20 wrong xformers xla_python_client_mem_fraction>10 xla_python_client_preallocate
-0.20 xla_python_client_preallocate>false yes yet your ~accor ~aliyu ~anoth ~argum ~aroun ~batch ~befor ~behin ~bench
-0.20 ~betwe ~bucke ~buffe ~build ~chann ~check ~chunk ~clien ~colle ~colum ~compi ~conti ~crumb ~cudam ~delet ~detec
-0.20 ~effec ~endpo ~enoug ~entir ~evalu ~exact ~expor ~failu ~featu ~figur ~float ~follo ~forgo ~fragm ~frame ~gradi
-0.20 ~graph ~handl ~happe ~histo ~impor ~initi ~itera ~jetso ~lapto ~laten ~layer ~lengt ~limit ~loade ~manag ~matri
-0.20 ~matte ~messa ~milli ~modul ~momen ~netwo ~norma ~numbe ~nvidi ~offlo ~ollam ~outpu ~paddl ~paral ~param ~parti
-0.20 ~passe ~patte ~perha ~piece ~pipel ~preci ~predi ~prefe ~previ ~print ~probl ~propo ~pytor ~quadr ~readm ~refer
-0.20 ~relea ~remov ~rende ~repla ~repor ~resid ~resta ~resul ~retur ~runni ~scrip ~segme ~separ ~seque ~sessi ~sever
-0.20 ~shard ~solve ~someb ~stopp ~store ~stude ~switc ~syste ~teste ~thank ~that' ~theor ~there ~threa ~throu ~token
-0.20 ~trans ~unins ~unloa ~value ~varia ~warni ~windo в
+0.20 00>11 0>12 0>15 0>82 0>87 0>90 0>93 0>dies 10>more 13>5 14>33 14>4 15>0 15>55 18>1 1>23 1>47 1>6 1>now 21>3 21>6
+0.20 24>21 24>and 24>gb 256>seqs 2>do 2>replicas 2>so 2>that 30>1 30>b 30>g 30>is 32>b 35>for 394>mb 3>0 3>for 3>gb
+0.20 3>is 3>the 3>was 400>mb 40>g 44>53 4>a 4>for 4>from 4>images 5>0 5>32 5>and 5>each 5>gb 5>is 5>it 5>the 60>the
+0.20 64>of 6>80 6>a 6>in 6>set 6>so 6>was 75>at 75>by 75>in 75>twice 79>6 7>b 7>in 7>trainer 80>72 80>gb 80>the
+0.20 84>gib 88>is 88>on 88>was 8>down 8>is 8>of 8>runs 90>by 90>per 90>percent 92>and 92>is 92>or 95>for 95>in 95>it
+0.20 95>of 97>the 98>leaves 98>on 98>the 9>24 9>3 9>80 9>for 9>in 9>it 9>no 9>of 9>on 9>too a a10 a100>both a6000
+0.20 a>13 a>30 a>4090 a>byte a>day a>display a>gig a>half a>model a>monitor a>slice a>tenth a>third a>week a>whole
+0.20 activations actor actor's add>up advance after>hours after>loading after>profiling after>weights afterwards
+0.20 all>on all>three allotment>and allow allow_growth already an>80 an>h100 an>l4 and>activations and>cuml and>it
+0.20 and>llm and>my and>not and>only are>free ask ask>it asked>for asks>for asr at at>88 at>90 at>a at>boot at>launch
+0.20 at>run attached aucun auf>einer awq b's b>0 b>bf16 b>both back>at batch>don't batch>had batch>prefill be
+0.20 because>its before>the beide below>the beside>it beside>the bf16 bf16>on big>batch bigger>batch blaming bloc
+0.20 blocks>try board board>by boot boot>and boots both>at both>come both>live both>models both>on both>with
+0.20 breaks>at breathe buffers>and burst by by>4 by>default byte>for byte>size cache>memory cache>up
+0.20 cache_max_entry_count>0 cada cada>um calc can't>go card card>in card>not card>of card>there card>with case chart
+0.20 chat>model chat>to chats claims claims>90 client closing collaborator collaborator>the colocated>grpo come
+0.20 come>up comfy comfyui>with compose>file computed computed>on con>0 confess config>gpu_options confirm containers
+0.20 containers>each contexts copied copied>from count count>8 counted counted>in counts>the cover covers covers>the
+0.20 crashes crashes>in cuda>graph cuml currently custom cutting cutting>the da dask day day>at de>0 decode
+0.20 decoder>buffers decoding default>0 default>so der>karte design>of desired>0 desired>utilisation desktop>has
+0.20 desktop>user dev didn't didn't>leave died dies dies>with display>attached display>holds docs doing don't>fit
+0.20 down>a draft>isn't dropped>to each>claims each>for each>leave each>of eager>to eats>3 einer em em>0
+0.20 embedding>server enabling encoder encoder>then engine>had engine>refuses engine>says engines env>in estimate>was
+0.20 even everything everything>by evict exceeds exceeds>the exclusive exits f>ü falls farid farid>15 file>was
+0.20 filling finds>no finishes first>big first>large flashinfer's fois for>a for>blocks for>cache for>nccl for>nine
+0.20 for>prefill for>real for>speculative for>tensorrt fraction>1 fraction>counts frames>it free>5 free>after free>at
+0.20 free>fraction free>memory free>when free_gpu_memory_fraction>0 frees from>0 front front>and front>so g>while
+0.20 gave>1 gave>the gb>0 gb>is gb>lower gb>that's gb>though gb>thus gb>took gemma generation generation>inference
+0.20 generator's generous gets>0 gig gist gives>an go go>together goes>over good got>the gpu gpu>at
+0.20 gpu_memory_utilization gpu_memory_utilization>从 gpu_options grabs>everything granted graph>no greedy>for groups
+0.20 growth>is grpo guaranteed h100>and h100>both h20 had>0 had>given had>to half>full half>the halved halved>both
+0.20 hand has>1 has>blocks has>left has>nothing has>to have>a having headroom headroom>for high hold hold>a holds
+0.20 holds>3 hours>not i'd>lowered i>confess i>gave i>made i>run i>was image immediate in>advance in>colocate
+0.20 in>compose in>my in>our in>text in>tf in>the included included>in increasing inference inference>server infinity
+0.20 infinity>vllm instance>had is is>2 is>below is>free is>in is>less is>ours is>set is>smaller isn't isn't>counted
+0.20 isn't>in isn't>possible it's>a it>10 it>boots it>has it>lives it>needs it>ooms it>stops it>took it>wasn't
+0.20 it>your its>0 its>90 its>estimate its>part itself>so jax jax>grabs jax>had jax>takes je jetzt k80 k>ö karte
+0.20 kernels kv kv>cache kv>pool kv_cache_free_gpu_mem_fraction kv_cache_free_gpu_mem_fraction>0 large>a last>mb
+0.20 last>one later later>had laufen launch learner leaves>nothing left left>on left>only left>with leftover les
+0.20 les>poids lets lets>the little>to live>in live>together lives>on llm's llm>and llm>on llm>share lmdeploy
+0.20 lmdeploy>cache load>only load>test load>with loading loading>and loading>the logprobs>of long long>request
+0.20 longer longer>fails lora>rank lora>swap los los>pesos low>for lower lower>it lowering lowering>it machine
+0.20 machine>on manually maps>nearly margin marre max>batch max>len may mb>workspace meant>for mem_fraction_static
+0.20 memory>40 memory>for memory>growth memory>pool memory>utilization minus mit mit>0 mm mode model>at model>i
+0.20 model>instance model>itself model>no model>of model>uses model>weights models much>of much>on multimodal must
+0.20 must>be my>3070 my>4090 my>first my>reranker my>second my>setting n>de nada nccl>and nccl>buffers ne nearly
+0.20 nearly>the need need>to needs needs>a negative night nine nine>tenths ninety ninety>percent no>available
+0.20 no>headroom no>longer no>margin no>more no>second no>space not not>a not>an not>at not>from not>of not>to
+0.20 not>what's notebook>so nothing nov now>0 now>all nummer of>24 of>30 of>44 of>80 of>a of>free of>one of>that
+0.20 of>total of>what of>what's okay on on>16 on>40 on>80 on>l4 on>same on>the on>thursday once>a one>complains
+0.20 one>exits one>l40s only only>0 only>20 oom>under ooms ooms>on optimised optimised>the options or>enforce order
+0.20 ordering other>one other>server our>custom our>reranker our>rl ours over>at overlap own>with para>cada pass
+0.20 pass>with pd peak>9 peaks pedia per>gpu per_process per_process_gpu_memory_fraction percent>of pesos picks
+0.20 pinned placa plan planned planned>for plus poids pool>byte pool>took porque possible pp pp>2 prealloc
+0.20 preallocated>75 preallocates prefill>at prefill>peaks prefill>size prefill>tokens prod profiled program
+0.20 prompt>logprobs prompts python quan quarters quota raise>it raised>gpu ran>both rank>256 real real>traffic
+0.20 recommended reduced refuses refuses>to relative relative>to remain remainder remained>for remaining replicas>at
+0.20 replicas>on replicas>per reply request reranker>and reranker>lives reserved>in reserves>its resolution rl
+0.20 rl>loop rmm rollout>engine rollout>gpu_memory_utilization runner runtime same>card same>h100 same>notebook
+0.20 same>number same>service sampler's sampler's>temporary sampler>warm say>0 says says>1 says>no
+0.20 second>communicator second>instance segundo seqs server server>and server>in server>takes serveur servidor
+0.20 serving serving>2 set set>0 set>and setting setting>0 setting>aside setting>was sglang share>of share>so
+0.20 share>while side>of since>it's since>my sitio size sized sized>for sleep sleep>mode slice slice>to smaller>than
+0.20 so>9 so>lower so>no so>the so>torch some>more someone speculative speculative>decoding speculative>draft
+0.20 split>the stages start>7 start>and start>order start>unless starting startup>check starves static>0
+0.20 stays>reserved still>free stops>at sub sub>í survived survived>the swap swap>in take take>90 takes>75 temporary
+0.20 tensorflow>maps tenth tenths text>generation tf tf>serving tgi tgi>cuda tgi>is tgi>on than>half than>the
+0.20 than>there that's>below that>can't that>card that>size the>actor the>actor's the>budget the>cache the>compose
+0.20 the>context the>dev the>embedder the>engine the>first the>free the>generator's the>gist the>image the>infinity
+0.20 the>job the>k80 the>knob the>l4 the>l40s the>last the>later the>launch the>learner the>leftover the>llm
+0.20 the>llm's the>logits the>lora the>maths the>model the>night the>os the>plan the>recommended the>remainder
+0.20 the>remaining the>reranker the>reserved the>runner the>same the>sampler the>sampler's the>second the>top
+0.20 the>torch the>total the>update the>vision the>whisper the>whole them>on then>crashes there>is there>were
+0.20 this>line though three>quarters three>replicas thursday thus tight tips tips>over to to>4096 to>90 to>confirm
+0.20 to>free to>go to>hold to>keep to>live to>squeeze to>take to>three tokens>32768 told>to too>generous too>little
+0.20 too>low too>tight took took>0 took>half took>its top torch>got torch>in torch>side total>and traffic trainer
+0.20 trainer>then training>without triton trl true>initial_pool_size try>increasing tts tuned two>of two>replicas
+0.20 two>vllm typed tzuhan um und unified>ram unless unoccupied up>front up>to up>with update>step us>was use>0 used
+0.20 used>0 util>0 utilisation>at utilisation>knob utilisation>to utilization>0 utilization>counts utilization>to v0
+0.20 v0>4 value>for verl>0 verl>rollout verlangt vl vllm>instances vllm>may vllm>rollout vllm>wants vram want wanted
+0.20 wanting wanting>its wants>0 warm was>0 was>computed was>counted was>left was>set was>still was>too was>what
+0.20 wasn't we we>gave we>passed we>reserved week>without weights>alone weights>and weights>need were>used what's
+0.20 what>is what>it what>the while>the while>training whisper>beside who whole>gpu will with>200 with>60 with>a
+0.20 with>gpu with>lora with>vllm_gpu_memory_utilization without without>a woke woke>up worker worker>and xla
+0.20 xla>preallocates xla_python_client_mem_fraction>95 yael you>ask you>gave you>have you>need zero zero>for zwei
+0.20 ~21474 ~activ ~actor ~advan ~after ~alrea ~assum ~attac ~backe ~blami ~block ~breat ~closi ~coexi ~confe ~confi
+0.20 ~conte ~cover ~crash ~curre ~custo ~cutti ~decod ~dejab ~desig ~didn' ~disag ~divid ~embed ~enabl ~encod ~every
+0.20 ~exclu ~filli ~flash ~gener ~grant ~group ~halve ~havin ~headr ~immed ~inclu ~incre ~infer ~infin ~laufe ~launc
+0.20 ~lefto ~loadi ~machi ~manua ~margi ~measu ~memor ~nearl ~negat ~ninet ~nothi ~numme ~order ~overl ~pinne ~plann
+0.20 ~porqu ~possi ~promp ~proze ~quart ~refus ~relat ~reque ~requi ~runne ~runti ~segun ~setti ~sglan ~share ~someo
+0.20 ~specu ~stage ~starv ~stati ~survi ~tempo ~tenth ~thoug ~thurs ~traff ~trito ~tzuha ~unles ~unocc ~verla ~wante
+0.20 ~wanti ~wasn' ~what' ~witho ~второ ~кажды ~поста à à>0 é>m é>marre é>s ó ó>n ö ü ü>r без второй каждый карте на
+0.20 не поставил что 从 从>0 到>0 就>不
+0.40 0>2 0>55 0>7 0>75 0>86 0>94 0>99 0>will 1>0 1>2 1>gb 45>0 45>on 5>days 6>for 85>instead 88>and 90>and 92>0 95>0
+0.40 95>with a>card a>crash a>dedicated a>desktop allotment an and>no and>nothing and>the aphrodite args asking
+0.40 at>peak beside break budget by>design by>hand byte cache calm calm>since can't card>each chat claim complains
+0.40 compose configured count>0 counts crash days dedicated design desired display embedder engine fails>at finds for
+0.40 for>1 for>half for>the for>torch gmu gmu>0 gpu_memory_utilization>0 grabs greedy h100 half initial
+0.40 initial_pool_size instances is>taken it>0 it>to its>fixed l40s leave leaves less less>than live load logprobs
+0.40 lora lowered mem>fraction mem_fraction memory memory>fraction model more nccl needed needed>to no>blocks
+0.40 no>crash of>0 ollama_gpu_overhead>2147483648 on>an only>61 override para peak per_process_gpu_memory_fraction>0
+0.40 percent preallocated profile profile>says raise>the replica reserve>vram reserved rollout same>l4 sampler>warmup
+0.40 second>one second>replica servers share>was shares sidecar since slack so>0 so>vllm stable starts static>share
+0.40 stops sum taken takes takes>6 tei than the>14 the>chat the>desktop the>fraction the>two the>utilisation
+0.40 the>weights this>week three to>7 to>raise told too>greedy torch>model total total>but total>not try two>servers
+0.40 under under>load up verl vision>encoder vllm>for vllm>on vllm_gpu_memory_utilization
+0.40 vllm_gpu_memory_utilization>0 wants>90 warm>up warmup warmup>with weights weights>are while whisper whole
+0.40 whole>card will>always with>1024 work xla_python_client_mem_fraction ~allot ~aphro ~askin ~besid ~budge ~claim
+0.40 ~compo ~dedic ~desir ~displ ~excee ~greed ~insta ~learn ~leave ~lmdep ~logpr ~neede ~perce ~rollo ~servi ~sidec
+0.40 ~stabl ~warmu ~whisp поставил>0
+0.60 0>35 0>45 1>5 90>of aphrodite>gmu at>start below blocks cache>max can't>work colocated cuda>memory default
+0.60 desktop entry entry>count fraction>0 gave it>wants knob lives llm lowered>it max>entry no nothing>for ollama
+0.60 on>one part portion prefill profiling raise replicas reranker reserve run>time sampler server's so static to>0
+0.60 two utilisation vision vram>1 wants week ~count ~defau ~deskt ~engin ~lower ~porti ~preal ~prefi ~remai ~reran
+0.60 ~sampl ~secon ~start ~visio ~weigh
+0.80 0>4 0>5 is>too its l4 mem ollama_gpu_overhead second start the>share util ~coloc ~fract ~repli
+1.00 0>3 0>8 0>88 0>97 0>98 overhead too vllm ~profi ~reser
+1.20 # 0>92 at>0 both free utilization with>0 ~serve ~utili
+1.40 0>6 0>85
+1.60 0>95 share
+1.80 0>9 fraction
""",
    "checkpoint_loading": r"""
-0.80 #
-0.40 =0 any are but by cpu>and device>they epochs free gc>collect i>suspected if is>deleted left load>with made mb or
-0.40 path>map_location per rank>reads says size snapshot>with suspected>the the>dict time took were>saved ~delet
-0.20 0>but 16>gb 1>and 1>gb 3>1 40>gb 4>gb 60>gb 7>and =4 a>6 a>new a>person accepts adamw after>and
-0.20 after>load_state_dict all>there allocate and>3 and>each and>free and>it's and>moves and>no another answer>says
-0.20 any>chance around>it as>safetensors as>torch asked at>that auto awq b back>to backward base batch batches be>the
-0.20 been before>loading before>moving before>torch bf16 big bit bitsandbytes block buffer but>it's but>the but>torch
-0.20 by>any by>default by>the bytes c cache cached call call>torch called can't careful case cell chance
-0.20 checkpoint>in checkpoint>to checkpoint>was code>by collect come>in completeness context converted>the copied>in
-0.20 copy>deepcopy could count cpu>mmap cpu>so cpu>tensors cpu>was crashed cuda>device cuda>in cudf cupy cure cure>it
-0.20 data dataset deepcopy deepcopy>model del>the deleted detector dict>straight did>not did>you didn't dies>in do
-0.20 docs documentation documentation>for does does>your each>time embedding enable engine error eval every>rank
-0.20 f>cpu failed fails>at feature fine>i fine>it first>board fixed float followed for>completeness for>each
-0.20 for>reference for>torch forty forum fp8 frame frames free>the from_pretrained from_pretrained>in gather gb>card
-0.20 gb>of gb>once gc get gives>the goes>on good>to gptq gpus grad gradient guess had half hard has has>been he
-0.20 he>was hold holding holding>the host hour i i'd i>also i>load i>put id ids if>not if>the image images in in>case
-0.20 in>our in>the in>this index is is>a is>all is>given is>only is>why isn't it's it's>the it>3 it>afterwards
-0.20 it>dies it>is it>isn't it>with its jax k keep kernel know layer layers lazily leaves length limit list llama llm
-0.20 load>3 load>path load>restores load>weights load_state_dict>state loading>the log look lora lora>base loss m
-0.20 make makes manual map_location>is max measured mem memory message meta meta>device mib mode model>to moments>on
-0.20 moved moved>to moves moves>it moving moving>the ms my name needed no>part node>has not>the notebook nothing np
-0.20 num object of offload_optimizer old>forum on>1 on>a on>loading on>to once>the one's only>with ooms ooms>on
-0.20 optimizer's optimizer's>state order our>script out outputs over>the own>device page part part>in pass
-0.20 pass>map_location path>is person picture pipe pipeline plain please please>show pod policy pool precision px
-0.20 py>line pytorch ram ran ranks>call ranks>use rather reference reference>the removed>the repo reserved
-0.20 restored>to restores>tensors resume>but resume>code resume>path right running sadly said same>as same>script
-0.20 same>so says>torch scratch>without script server set setting shard>so share shared since size>of small so
-0.20 so>reading so>the split start>does started straight>after suspected swap switching t4 take takes tensorflow
-0.20 tensors>come test tf tf>device that>is the>adam the>batch the>default the>documentation the>ema the>first
-0.20 the>forum the>last the>lightning the>log the>model the>next the>one the>optimizer's the>other the>pickled
-0.20 the>pytorch the>size the>start the>state there>from they>were three three>times times to>0 to>know took>12
-0.20 torch>cuda torch>device train>py trainable true true>and true>map_location two two>epochs unit unless unload
-0.20 update use>map_location used user uses using visible w wanted was was>on was>read was>still was>there wasn't way
-0.20 weights>are weights_only weights_only>true what>the which>is whoever whoever>wrote window windows with>a
-0.20 without>any workers works>fine writes you>pass your>resume ~accep ~activ ~alloc ~anoth ~backw ~batch ~bitsa
-0.20 ~cache ~calle ~caref ~chanc ~colle ~compl ~conte ~count ~datas ~debug ~decod ~deepc ~dequa ~didn' ~diffe ~docum
-0.20 ~embed ~encod ~engin ~epoch ~every ~faile ~featu ~figur ~finis ~float ~follo ~forgo ~frame ~gradi ~helpe ~holdi
-0.20 ~image ~imagi ~kerne ~layer ~lazil ~leave ~lengt ~manua ~match ~measu ~memor ~movin ~neede ~noteb ~nothi ~numbe
-0.20 ~optio ~outpu ~passe ~perso ~pictu ~pipel ~pleas ~preal ~predi ~profi ~promp ~pytor ~quant ~rathe ~recor ~remov
-0.20 ~repla ~reque ~reser ~runni ~sampl ~scrip ~segme ~serve ~servi ~sessi ~setti ~share ~singl ~sprea ~succe ~suspe
-0.20 ~threa ~token ~touch ~trans ~unles ~unloa ~wante ~wasn' ~whisp ~whoev ~windo ~write é
+0.20 0>as 0>eight 0>for 0>i 0>is 0>right 0>s 0>so 0>that's 0>then 0>would 10>to 11>gb 13>gb 14>8 14>gb 16>gib 17>gb
+0.20 19>6 20>gb 25>gb 2>4 2>gb 30>with 3>and 3>x 40 5>2 5>and 6>3 7>1 7>3 7>gb 8>ranks 9000>steps 9>gb =3 =5 a>cold
+0.20 a>file a>fresh a>full a>model a>second about>6 accelerator accelerator>load_state adam adam's adam's>moments
+0.20 adam>buffers after>del after>model after>restoring ai ai>learn alive alive>next all>on all>ranks all>the
+0.20 allocated along along>with an>attribute ana's and and>1 and>a and>before and>builds and>does and>dropping and>it
+0.20 and>keeps and>loads and>model and>nobody and>only and>stayed antes antes>de archive are>two args around>for
+0.20 around>twice arrive as>a as>an as>in as>it as>the as>well at at>30 at>7 at>first at>load at>once at>same
+0.20 attribute attribute>for auf auf>der avant avant>le avec avg b>params back>in back>the bad batch>size be>enough
+0.20 because>it before before>copying before>i before>there's before>your behaves beim beim>fortsetzen being
+0.20 best>model best>pt best_state blob blob>and board both>on both>versions brings>a brings>its broadcast brought
+0.20 brought>it buffers buffers>came buffers>in bursts but>all but>on by>each by>printing by>self came>off came>on
+0.20 can>be card>5 card>at card>not card>too card>was carte carte>0 changed changed>the changed>to checkpoint>gives
+0.20 checkpoint>nothing checkpoint>optimizer checkpoints ckpt>after ckpt>breaks ckpt>torch ckpt_path>best code>and
+0.20 coexist cold cold>start collect>and collect>the comes>back command commented>out config>and config>which
+0.20 contains continuing>a converted>to copied>into copies copy copy>while copying copying>over cpu>every cpu>instead
+0.20 cpu>the crash crash>is crashes cuda>3 cuda>5 cuda>and cuda>as cuda>i cuda>on cuda>until cured>it das
+0.20 das>geladene davor dcp deepspeed's default_restore_location del del>checkpoint del>ckpt dem deniz der>karte
+0.20 deserialised>the deserialises detectron device>before device>cpu device>i device>in device>so device>the
+0.20 device>zero dict>and dict>never dicts did diff diff>of directly does>not double doubled doubling drops
+0.20 duplicated duplicates during each>gpu each>rank eight>cards eight>copies elastic empty_cache end end>was enough
+0.20 enough>to entry epoch>0 epoch>30 epoch_40 epoch_40>pth es even>though every every>one every>shard every>worker
+0.20 executes exp exp_avg f fails>a falls falls>over false>helps fast fast>ai fault fault>i fell>from fichier file>i
+0.20 file>is filled filled>the fine>tuning first>card first>still fixed>with for>good for>later for>reporting
+0.20 fortsetzen found>out four>ranks fresh>one freshly from>10 from>checkpoint from>cuda from>eight from>step fsdp
+0.20 full>by full>second full_state_dict fully fully>on gathers>the gb gb>all gb>for gb>on gb>printed gb>steady
+0.20 geladene get>to gigabytes give give>it gives>you go>down going>back got>rid gpu>3 gpu>at gpu>before gpu>then
+0.20 gpu>with graph>again h5 hanging hangs hangs>around happens happens>after has>adam's has>every has>momentum
+0.20 has>one have>your here hit hit>we hub hub>file i>added i>changed i>commented i>e i>kept i>never i>read identical
+0.20 in>a in>full in>loading in>main in>my in>that in>torch in>utils including including>its init>the initialised
+0.20 initialised>one innocent inside inside>torch insists insists>on inteiro into into>the is>even is>happy is>hit
+0.20 is>now is>on is>still is>that is>there is>where issue it's>done it's>fixed it>after it>and it>but it>into it>no
+0.20 it>on it>over it>reads it>should it>that's it>to it>too it>trains its>card its>optimizer itself>but itself>to
+0.20 jump jumps jumps>from just>to k>and k>needs kept kept>both kept>self keras killed killed>it la la>carte lambda
+0.20 lambda>s lambda>storage last later launch le>fichier learn les les>quatre liegt lightning lightning's
+0.20 lightning's>ckpt_path like like>the line>212 line>in line>only line>the lines lived lived>through load>cuda
+0.20 load>f load>only load>p load>put load>without load_checkpoint load_file load_file>device load_from load_state
+0.20 load_state_dict load_state_dict>and load_state_dict>sd loaded loaded>optimizer loaded>to loader>in loading>it
+0.20 loading>to loc loc>storage longer loop>had loops main map>that's map_location>was maps>to materialised
+0.20 materialised>on materialises materialises>the member memory_allocated merely merely>the merge merge>of
+0.20 missing>so mmap>true mmdet mmengine model model>and model>at model>both model>in model>load_state_dict
+0.20 model>reload model>switching moment>is moments>along moments>came moments>in momentum>buffers more more>in
+0.20 more>than more>trouble much much>for mxh my>code my>own n>best na neben need needs>double needs>the net>and
+0.20 network>is netz never never>deleted never>falls never>was new>file next no>crash no>issue no>longer no>more
+0.20 no>problem no>resume nobody nobody>drops noch not>go nothing>else now>2 oct of>cuda of>four of>memory of>the
+0.20 of>which offline ok>found old>state on>each on>every on>gpu on>its on>one on>our on>the on>top once>i once>is
+0.20 once>set one one>card one>gpu one>is one>line one>on ones only>the only>want onto>card onto>cuda onto>device
+0.20 onto>gpu open>the opened opens opt opt>state optim optimizer>dict optimizer>entry optimizer>from optimizer>of
+0.20 other>than our>8 out>by out>of output>was over>at own>fault p>map_location parameters parameters>as params
+0.20 params>and params>were partitioning passt patched peak>fell peak>memory peaks peaks>at pesos pickled pickled>on
+0.20 pkl placa place place>in popping popping>them pour pour>les pra preempted preemption present pretrained>weights
+0.20 printed>at printed>right printing problem problem>here produced pt>fails pt>to public pulled pulls>the put
+0.20 put>the puts py>does quatre raises raises>and random>init rank0_only ranks>onto ranks>read raw read>in read>it
+0.20 read>to reading>the rebuilt rebuilt>the referenced>by referenced>till released reload reload>at reloaded
+0.20 reloading remembers remembers>cuda reporting rest rest>of restarting restored restored>the resume>it resume_from
+0.20 resumed resuming>from resuming>with rid rid>of rollback run run's run>and run>which s>in s>l
+0.20 safetensors>load_file safetensors>to safetensors>with safety same same>first same>flags same>imgsz same>network
+0.20 same>parameters same>place same>weights save>model saved>file saved>i saved>on saved>state saved>tensors saver
+0.20 saver>restore say saying saying>where scope>for scratch>and script>it sd sd>torch second second>launch
+0.20 second>set self>ckpt serialization serialization>py set>in shard>onto sharded sharded>checkpoint shards shows>me
+0.20 sits sits>on size>step smi>jumps snapshot>and snapshot>before snapshot>in so>each so>for so>rank so>there
+0.20 so>twice solves solves>this stack start>7 start>from start>up start>with starting>fresh starting>from state_dict
+0.20 stayed stays steady step>1 still>referenced storage storage>loc stored>from straight stripped stripped>the
+0.20 stylegan sumiu sur sur>la switched tagged tagged>cuda taken tar tensors tensors>were tensors>where
+0.20 test>ckpt_path tf>train than than>0 than>24 than>the that that's that's>why that's>your that>checkpoint
+0.20 that>line that>the that>torch that>was the>8 the>backup the>best the>blob the>board the>config the>device
+0.20 the>dictionary the>disk the>doubling the>end the>fresh the>freshly the>gpu the>h5 the>identical the>initialised
+0.20 the>jump the>line the>live the>load the>loaded the>loop the>merge the>module the>old the>parameters the>pickle
+0.20 the>preemption the>pretraining the>processes the>public the>ranks the>raw the>reloaded the>rest the>restart
+0.20 the>restore the>restored the>resume_from the>room the>run the>same the>sharded the>tar the>thing the>variable
+0.20 the>whole their>device then then>copying there>are there>twice they>come thing this this>is this>line through
+0.20 through>as through>the thrown thrown>away to to>20 to>cpu to>gpu to>host to>one to>read to>reuse to>safetensors
+0.20 to>where together too>much top>of torch torch>save torch>serialization train>with trainer trainer>fit
+0.20 trainer>test trains trains>at trains>with tree>on tried>to trouble true>assign true>in true>mmap true>so tuning
+0.20 tuning>from two>lines two>sets type und universal unpacks unpickle unpickling until until>gc until>the up>there
+0.20 updated updated>the usage use>than utils utils>py v2 values>as variables versions wants>more warm warm>start
+0.20 was>being was>pickled was>stored was>taken was>the was>what was>written we>kept we>only we>updated webui>launch
+0.20 weights>in weights>only weights>with were>never what what>is what>killed when when>saved when>they where
+0.20 where>they where>to whole>run why with>20 with>both with>everything with>map_location with>model with>random
+0.20 with>two without>saying work>when worked>but works>with would>be written wrote>the x x>9 x>smaller yaml>and yolo
+0.20 yolo>train yolov8x you>call you>have your>missing your>other zero ~adam' ~archi ~arriv ~attri ~befor ~behav
+0.20 ~broad ~broug ~burst ~carre ~chang ~coexi ~comma ~comme ~conso ~copie ~copyi ~criti ~curre ~deeps ~detec ~direc
+0.20 ~discr ~dupli ~durin ~elast ~enoug ~espne ~estad ~execu ~exist ~fichi ~fille ~forts ~fresh ~gelad ~gigab ~hangi
+0.20 ~happe ~ident ~inclu ~initi ~innoc ~insid ~insis ~intei ~lambd ~launc ~light ~mater ~membe ~merel ~mmeng ~model
+0.20 ~nobod ~offli ~opene ~patch ~poppi ~prese ~probl ~publi ~pulle ~quatr ~rando ~rebui ~refer ~relea ~remem ~reven
+0.20 ~rollb ~sayin ~secon ~seria ~solve ~start ~staye ~stead ~stora ~strai ~tagge ~templ ~that' ~throu ~throw ~toget
+0.20 ~train ~troub ~tunin ~unive ~unpac ~upgra ~versi ~writt ~больш ~добав ~памят ~перво ~растё больше больше>не
+0.20 добавил карте не>растёт память первой при растёт файл 再 込>ん
+0.40 12>not 2>x 40>k a>moment adebayo and>then assign assign>true averaging back>on before>the beside beside>the
+0.40 brings by>rank card card>0 continued continuing>from cpu>in cuda_deserialize cured ddp deserialised deserialize
+0.40 device device>0 dict>on dictionary dies>with each>of eight ema>weights epoch>12 file's file's>tensors file>was
+0.40 first first>then freed fresh>start from>scratch gb>at gpu>0 held held>the in>it in>scope in>use it it>not it>was
+0.40 l>s last>ckpt line load>rank loader loading>on loads moment moments needs net network never>freed next>to now
+0.40 old on on>cpu on>cuda on>device once only>dies onto>the orbax orbax>restored path peak pickle processes pth>has
+0.40 rank>0 rank>by read>the reading reads rebuild rebuild_tensor_v2 referenced restoring resuming safetensors
+0.40 same>batch scope scratch second>copy starting stays>in step step>40 straight>to tensor the>file's the>optimizer
+0.40 the>snapshot them then>to there those though to>cuda to>the too twice variable was>saved we we>now which while
+0.40 while>the whole whole>training with>device with>resume with>the without>it ~adeba ~assig ~avera ~besid ~bring
+0.40 ~dicti ~file' ~netwo ~param ~preem ~proce ~readi ~scrat ~shard ~strip ~thoug
+0.60 back came ckpt_path continuing cpu>did did>it ema epoch for>a from>epoch map map_location>cpu only only>on
+0.60 optimizer pretrained rank ranks restart start the>file the>loader the>net the>pretrained the>pt the>pth weights
+0.60 ~deser ~doubl ~loade ~optim ~pickl ~reloa ~safet ~varia ~weigh
+0.80 cpu>first cuda>0 fresh from gpu loading map_location snapshot the>saved torch>load ~conti ~loadi ~momen ~resta
+0.80 ~snaps ~unpic
+1.00 best cpu location read saved state ~check ~devic ~pretr
+1.20 checkpoint cuda pth restore
+1.40 file onto pt resume
+1.60 dict ~resto ~resum
+2.20 ckpt load
""",
    "cuda_graphs": r"""
-0.60 graph>capture
-0.40 0>4 4>and 8>with a all and>8 as as>the bs>8 cpu cuda>graphs device fixed for>the get gpu graphs>are graphs>keep
-0.40 hood is>on k load m mem memory>pool no>graphs nodes secs sizes>1 so so>graphs the>hood torch under>the uses
-0.40 using with>mode you your ~finis ~train
-0.20 0>31 0>38 0>44 0>5 0>6 0>and 14>s 16>in 1>0 1>so 1>works 1>x 21>secs 30>mb 31>gib 38>gib 3>1 3>s 44>53 4>in 5>3
-0.20 5>gb 64>of =2 =5 a100 a>person after>each alloc allocated allocated>in also an and>it's and>prod and>takes any
-0.20 anything are>captured are>green are>not as>long asked at>its at>once at>startup avail avail>mem bad balancer
-0.20 begin>this behind bit buffers>and bug bug>oom build builds but by by>30 by>disable by>recording bytes c call can
-0.20 can't>see can>take capture>cuda captured>in capturing>cuda card checkpoint checks client closed compile>mode
-0.20 compile>with confirm context cpu_offload_gb create create_graph cuda>memory cuda_graph_max_bs>16 cudnn cupy data
-0.20 default>doesn't default>so deleted describes detach dev dev>and did distinct distinct>input do does doesn't
-0.20 doesn't>use dropped during during>capturing e e>g each>call each>distinct eager>to embedding empty_cache epoch
-0.20 even exception exception>capture faster>than file finished finished>in finishes finishes>in first fixed>shapes
-0.20 for>as for>him for>me for>their for>us four fp16 fp32 fraction>0 frames from g>cuda gb>for gb>of gib>then go
-0.20 go>to goes going grad gradient graph>begin graph>by graphs>and graphs>get green h20 half has have health here
-0.20 him host hour huge i i'm i>have if image in in>14 in>3 in>a in>dev in>one in>sglang inference info input>size
-0.20 instance into is>not is>off is>then isn't>shared its>default job keep keep>a keep>their kept>the kernel l40s
-0.20 large leaves leaves>0 left>at line live load>balancer long>as loss made>it management map maximum
-0.20 memory>management memory>pools metric minutes>avail mode>default model moved mxnet my n nccl nccl>buffers need
-0.20 needs>its neither nemo net network no>graph not>in nothing of of>44 of>memory offload old on on>0 on>so only
-0.20 onnx>runtime's out output overhead>is p past persistent person pid pieces play pool>as pool>which pools>e
-0.20 pools>for private>memory problem process prod py pytorch>blog ram rank rec recommended recording>a recording>was
-0.20 request reserve retain retain_graph retain_graph>true rmm rollout rollout>engine runtime's s>and same same>in
-0.20 script sdpa secs>took section see>that self server>is session setup several several>minutes sglang>captured
-0.20 shapes>by shapes>on single size slack small so>no so>that someone split started steps still swap_space
-0.20 swap_space>4 take>up takes takes>0 tape tensor tf than than>eager thanks that>no that>on the the>card
-0.20 the>context the>eager the>gpu the>load the>model the>pytorch the>rollout the>same the>slack their>memory then
-0.20 then>the this this>can three times to>confirm to>cuda to>several token tokens took>0 took>21 took>it tp0
-0.20 tp0>capture trainer trains true>for true>so under up>by us>with use user uses>cuda using>0 wants was>never when
-0.20 where which>isn't whole with with>cuda with>fixed workers works works>3 works>for would wrong x yet ~accum
-0.20 ~anyth ~balan ~batch ~behin ~bench ~build ~check ~close ~compa ~compu ~conta ~crash ~creat ~delet ~descr ~detac
-0.20 ~devic ~disti ~doesn ~dropp ~durin ~embed ~encod ~excep ~featu ~forgo ~frame ~gradi ~healt ~histo ~ident ~impor
-0.20 ~infer ~leave ~loade ~manag ~maxim ~metri ~momen ~neith ~netwo ~noteb ~nothi ~param ~persi ~perso ~preal ~predi
-0.20 ~probl ~proce ~remov ~reque ~reser ~resta ~resul ~rollo ~sampl ~scrip ~secti ~sever ~singl ~someo ~store ~survi
-0.20 ~teach ~tenso ~thank ~token ~trans ~updat ~worke
+0.20 0>85 0>9 0>in 0>no 0>passes 10>s 12>layers 16>32 1>8 1>9 1>gives 1>s 1>to 1>was 1>with 20>h 21>4 21>6 23>to
+0.20 24>so 25>gib 2>2 2>6 2>batch 31>secs 32768>and 32>and 35>sizes 3>4 3>gib 3>not 3>which 400>mb 4>6 4>before
+0.20 4>compile 4>gb 4>gib 4>one 4>profiles 60>s 60>sequence 6>2 6>gb 700>mb 70>b 7>g 7>to 8192>to 8>16 8>gb 8>k
+0.20 8>went 8>x7b 92>there's 9>of 9>that's =0 a6000s a>graph a>little a>pool a>second a>smaller a>tiny about>12
+0.20 about>25 adding additional after after>lora after>the alive alive>by alive>in allocation allocator>so alone>is
+0.20 an>env and>another and>aren't and>blocks and>breaks and>cache and>eval and>everything and>smaller and>that
+0.20 and>we annotation annotation>id another another>3 another>for aphrodite are>2 are>600 are>kept are>the aren't>in
+0.20 aren't>part around>the arranca as>well asr at at>0 at>capturing at>cudagraphinstantiate at>least at>the ate
+0.20 attention>backend autotune b>gptq back backend bar batch batch>1 batch>sizes be>reused be>shared been>set
+0.20 before>it begin being beside beside>the between bpw bpw>fits breaks breaks>in bs>160 buckets buckets>for budget
+0.20 buffers>per buffers>were buffers>xla_gpu_enable_command_buffer but>at bwierzba by>1 by>then by>this
+0.20 cache>already cache>are cache>is came came>up can't can't>be can't>use cannot cannot>be captura capture>list
+0.20 capture>sizes captured>after captures capturing>took card>runs change>so come come>up common compilation>level
+0.20 compile's compile>default compiled completes context>memory contexts cost costs costs>me counted>in cpp
+0.20 cuda>make_graphed_callables cudagraph>trees cudagraph_capture_sizes cudagraph_capture_sizes>to
+0.20 cudagraph_mark_step_begin cudagraphs>the decode>graphs decoder>in default>list default>mode default>on dies>in
+0.20 different different>sizes disable>cuda disable_cuda_graph disabled disabled>the disabling disabling>cuda
+0.20 does>not doesn't>return don't don't>share draft dry dynamic>false dynamic>true e>ficou each each>epoch
+0.20 each>resolution each>with eager>ok eager>starts eager>之 eager_mode eager_mode>true el>servidor empty>and
+0.20 enable_cuda_graph enable_cuda_graph>1 encoder>i enforce_eager enforcing engine engine>holds engine>ok enough
+0.20 enough>left env error>text est>á estimate eta eval eval>of eval>uncompiled every>new exec exllamav2 extra
+0.20 failed>try fails>after fails>at fails>only failure failure>at falls>from false>dies false>for false>in few>mb
+0.20 fewer>capture fewer>sizes ficou ficou>est filled fit fits fits>w five>gigabytes flag followed for for>12 for>60
+0.20 for>batch for>each for>every for>good forbids forever former forward>and free free>and free>memory freeing
+0.20 from>23 fuera full_cuda_graph fun g>pool gave>me gb gb>back gb>in gb>left gb>lower gets gets>the gets>to
+0.20 ggml_cuda_graphs ggml_cuda_graphs>off gib>to gigabytes gigabytes>of gives gives>me gmx gone got>it got>to
+0.20 gpu_memory_utilization>in gpu_model_runner grafo graph's graph>bs graph>capturing graph>g graph>in graph>is
+0.20 graph>max graph>pools graph>runner graph_pool_handle h>w had had>1 had>been happens haven't>tried heap hold
+0.20 hold>on holds holds>static hope>of i'd>set i>render in>31 in>env in>inductor in>onnxruntime in>pool in>private
+0.20 in>tgi in>their in>total in>v1 inductor>config input input>copies input>length input>shape input>shapes inputs
+0.20 inputs>for instantiating instantiating>the instantiation is>4 is>6 is>64 is>far is>missing is>never is>printed
+0.20 is>the is>what isn't>the it it's>just it>at it>can't it>fits it>records it>same it>through it>went iteration
+0.20 iteration>alive its>private its>workspace itself>had jax jax>xla_gpu_enable_command_buffer just>slower keeps
+0.20 keeps>a kept kept>forever kept>outputs kernels keyed keyed>by known kv>blocks la la>captura la>capture last>log
+0.20 later>by least len length level limit>to line>at list list>too little llama llama>70 llama>cpp
+0.20 llm>cuda_graph_config lmdeploy lmdeploy>pytorch lo loads log>line long>prompt lora lora>slots lora>swap
+0.20 lose>about lost>to lower>max lower>the lowered make_graphed_callables>holds make_graphed_callables>on makes
+0.20 makes>a max>bs max>num max_capture_size may>help me>15 me>back me>the memory>4 memory>in mempool microbatch
+0.20 minutes>later missing missing>in mode>reduce models models>don't more my>app my>traceback narrowed narrowed>it
+0.20 needs>2 new new>batch new>shape nightly no>crash no>failure no>oom no>space no>torch node>with none
+0.20 normal>allocator normal>one not>come not>counted not>enough not>with novo null num>seqs o of>35 of>512
+0.20 of>capturing of>make_graphed_callables of>max of>sizes of>the off>in off>the ok>and ok>no ok>with ok>without
+0.20 on>2 on>24 on>a on>my on>to on>top on>v1 one one>for one>graph one>handle one>mempool one>profile one>so ones
+0.20 ones>aren't only>in onnx>runtime onnxruntime or>lower ort ort>enable_cuda_graph ort>with otherwise otherwise>not
+0.20 our>pair outputs outputs>from outro outside over>the overhead>in overhead>keeps own own>pool own>set padded
+0.20 padding pair>of part>of pass>makes passes peak>falls per>length per>microbatch piecewise>graphs piled piled>up
+0.20 pin>the place pool's pool>at pool>can't pool>handle pool>is pool>not pool>of pool>per pools>aren't pr>ó printed
+0.20 prio private>pool profiles>captured progress progress>bar pytorch>engine ran ran>dry read>the real real>one
+0.20 recapture recorded>graphs recording>of recording>phase reducing remainder render>at replaying replays reply
+0.20 reproduced reproduced>on reservado reset reset>each resolution>i resolution>in resolutions rest>was returned
+0.20 reused rises rl>loop room room>to run>eval runner runner>and runtime>enable_cuda_graph s>by s>on same>server
+0.20 same>settings same>step saved>3 says says>the sd sd>compile second>time see>the separate seqs seqs>1024 sequence
+0.20 sequence>lengths serve server servidor serving set>64 set>for set>of set>up setting>that sglang sglang>cuda
+0.20 share>a share>one shared shows>4 shrink since>adding size>are sizes>and sizes>did slower smaller smaller>max
+0.20 snapshot snapshot>shows so>0 so>fewer so>its solved>it some>minutes space>for spare speculative speed start
+0.20 starts>on starts>without startup>passes state>is static>buffers static>input stays steady step>that step>the
+0.20 still>held stream>capture suffices swap>and tailles tailles>de target's tensorrt's test>fails text tgi's
+0.20 tgi's>cuda tgi>cuda tgi>cuda_graphs th than>8 that's>known that's>why that>breaks that>is that>it that>nobody
+0.20 that>pool that>took the>22 the>3060 the>400 the>5 the>8 the>allocation the>attention the>bar the>budget
+0.20 the>capture the>captured the>decode the>default the>encoder the>error the>estimate the>extra the>former
+0.20 the>graph the>kv the>last the>memory the>nightly the>piecewise the>private the>profile the>progress the>real
+0.20 the>recorded the>recordings the>remainder the>sd the>serving the>setting the>snapshot the>start the>steady
+0.20 the>tiny the>trouble the>utilization the>variable them>memory there's there's>an there>and there>are these>are
+0.20 this>card this>version though>the thus thus>the time>after tiny tiny>card tirei tmaas to to>13 to>160 to>3 to>32
+0.20 to>32768 to>35 to>capture to>normal to>one to>pool to>their to>us tok tok>s tokens>s too>long too>small took>2
+0.20 took>another took>the top torch>cuda total>and tp>4 train train>and train>in tree triggered triton trouble
+0.20 trt>llm trtllm true true>on true>only u>mxh unavailable uncompiled under>my unset unset>it up>the up>with
+0.20 update>comfyui upload upstream use_cuda_graph>false usecudagraph used>up util utilization utilization>a v1
+0.20 vanish vel versions w>o warms warning was>512 was>9 was>it was>ok was>on was>the we>had we>never well were>being
+0.20 what what>fails which>failed while>capturing with>1 with>30 with>4 with>cudagraphs with>eager_mode
+0.20 with>enable_cuda_graph with>enforce with>every with>ggml_cuda_graphs with>graphs with>reduce with>room with>them
+0.20 within>its without without>torch works>on x7b xla xla's xla_gpu_enable_command_buffer>empty y>el ~a6000 ~addin
+0.20 ~addit ~alloc ~annot ~anoth ~aphro ~arran ~backe ~belon ~besid ~betwe ~block ~break ~bucke ~budge ~buffe ~bwier
+0.20 ~canno ~commo ~defau ~diffe ~dynam ~engin ~enoug ~estim ~exlla ~failu ~fille ~forbi ~forev ~forme ~freei ~gigab
+0.20 ~handl ~happe ~input ~littl ~lmdep ~lower ~mempo ~micro ~missi ~model ~narro ~night ~onnxr ~other ~outpu ~outsi
+0.20 ~padde ~paddi ~passe ~perma ~pool' ~profi ~recap ~repro ~retur ~reuse ~runne ~seque ~serve ~servi ~setti ~sglan
+0.20 ~share ~shrin ~slowe ~small ~snaps ~solve ~specu ~stead ~suffi ~targe ~there ~trigg ~trito ~troub ~trtll ~unava
+0.20 ~uncom ~uploa ~upstr ~usecu ~utili ~vanis ~versi ~warni ~witho ~выклю ~графо ~запис ~падал ~подня ~разме ~серве
+0.20 á>vel é>la выключил графов для записи записи>графов и и>сервер на>записи падало падало>на пачки поднялся сервер
+0.20 сервер>поднялся と 了>enforce 了>谢 以 加 加>了 动 动>了 可 可>以 启 启>动 谢>谢 가>너 겨 겨>서 그 그>래 기
+0.20 기>가 끄 끄>니 너 너>무 뜹 뜹>니 래 래>프 무 생 았 았>어 여 크 크>기 프
+0.40 0>95 0>on 0>starts 1>gb 2>1 2>gib 32>k 3>gb 4>8 60>mb 800>mb and>2 aren't autotune>no batch>size bs bs>16
+0.40 buffers>for cache command>buffers compilation>config config>0 counted crash cuda_graph_config cuda_graphs
+0.40 cuda_graphs>0 cudagraph_mode cudagraph_mode>none cudagraphs>false cured decode dynamic eager>mode enable fails
+0.40 fine gb>more ggml ggml_cuda_disable_graphs ggml_cuda_disable_graphs>1 gib>says got graph>pool graphs>0 graphs>60
+0.40 graphs>for graphs>off growth handle i>lose inductor instantiated is>fine it>came it>is k>to lengths lose lower
+0.40 mark max>autotune max_seq_len_to_capture mb memory>that no>cudagraphs none>loads normal o0 of>23 off off>no ok
+0.40 on>it on>vllm overhead>was per per>resolution profiles recordings records replay resolution seq shapes share
+0.40 skip starts static>inputs step text>of tgi that's the>0 the>cache the>normal the>recording the>step to>8 took
+0.40 triton>cudagraphs trt two>captured up use_cuda_graph vllm warmup weights>and were were>free
+0.40 xla_gpu_enable_command_buffer ~aren' ~autot ~comma ~decod ~growt ~induc ~insta ~norma ~resol ~separ ~shape
+0.40 ~that' ~warmu
+0.60 buffers capture_model captured command compilation compile config cuda>graph cudagraph_trees
+0.60 cudagraphinstantiate enforce>eager false fewer in>capture_model mode>it overhead private>pools profile recorded
+0.60 reduce reduce>overhead shape startup static vllm>0 ~count ~disab ~enfor ~lengt ~overh ~piece ~reduc ~stati
+0.80 callables capturing disable enforce graphed make make_graphed_callables max piecewise private trees ~priva
+0.80 ~repla
+1.00 cuda cudagraphs mode pools recording sizes ~graph ~start
+1.20 pool
+1.60 ~compi
+1.80 cudagraph ~cudag
+2.00 eager graphs
+2.20 ~recor
+2.40 capture
+2.60 graph
+2.80 ~captu
""",
    "exception_holds_tensors": r"""
-1.00 #
-0.60 for no
-0.40 =0 are block card each for>a gpu is>the per python python>keeps script was ~pytho ~scrip
-0.20 09>14 14>52 16>with 4>gb 52>score 8>gb =1 a>friend a>helper a>plain a>traceback a>workaround about added advised
-0.20 after>del alive>through alloc allocate an an>exception and>even and>it and>the anyway arena around>the array
-0.20 as>a as>advised as>its asking asking>for at attention b backward base batch>after batch>and been before>each
-0.20 before>trying benchmark between block>after block>as blocks branch branch>only buffer but>it's call>last came
-0.20 can check checkpoint cleared comes comes>after correct count cpu cuda cudf cut data default described
-0.20 described>in device dict did>not dies dies>the different docs does>del does>the e>from e>with_traceback each>new
-0.20 each>trial earlier encoder ends engine epoch eval every exactly except>block except>for exception>object
-0.20 failed>to fails>on false faq file first>time flag>the float following>exception for>simplicity found four
-0.20 frames>from frames>then fresh>kernel friend g gain giving giving>up goes>wrong got graph had half handled hangs
-0.20 happens happens>outside has>a has>been has>removed helper here holding>the i>run if>you in>ipython in>one input
-0.20 internal internal>frames is>referenced is>too it's it's>the it>as it>dies it>goes it>ran it>was its>internal jax
-0.20 jax>has k keep keep>frames kv last_traceback>and launch layer layers learner length limit line llama load loaded
-0.20 loading loads locals>alive logs looks loop>moved lora lot luck m many maps max merely missing mode model more
-0.20 most most>recent moved>to n needs net network no>luck no>memory no>try node not not>help notebook's num number
-0.20 nvidia object>has object>is of of>a of>it of>memory off old on>my on>the optimizer or our our>except our>handler
-0.20 output outputs outside>the over own own>subprocess p part past peak pipeline plain plain>script pod pool process
-0.20 program py raise>runtimeerror ram ran>it read recent recent>call removed removed>its reserved retry>happens
-0.20 run>inside running>the said same same>batch score script>same seed separate set sets sets>a simplicity
-0.20 simplicity>jax since single some someone's stage start state steps still>fails still>no stops structure
-0.20 stuck>around takes tensor tensorflow tensors>after tf thanks that>fails that>function the>cpu the>following
-0.20 the>frame's the>full the>loop the>lot the>notebook's the>one the>very the>way their there's there's>no there>is
-0.20 third three through times today took top torch total traceback>most traceback>of trainer training true>in
-0.20 trying>the twice two up up>the use version very very>first was>the way we>launch we>set week weights went were
-0.20 when where while>it's whisper with_traceback with_traceback>none workaround workaround>for workers wrong you
-0.20 your ~advis ~anywa ~askin ~backw ~bench ~betwe ~block ~branc ~buffe ~build ~chang ~check ~comme ~compl ~compu
-0.20 ~count ~creat ~cudam ~defau ~descr ~detac ~devic ~diffe ~doubl ~earli ~embed ~encod ~engin ~exact ~expor ~featu
-0.20 ~float ~frien ~givin ~insta ~launc ~layer ~learn ~lengt ~loade ~loadi ~merel ~missi ~netwo ~nvidi ~optim ~outpu
-0.20 ~param ~pipel ~previ ~proce ~profi ~progr ~pytor ~recen ~remov ~rende ~reser ~separ ~servi ~setti ~simpl ~singl
-0.20 ~someo ~specu ~switc ~thank ~there ~throu ~token ~train ~trans ~versi ~weigh ~windo ~worka
+0.20 0>in 11>gb 13>of 15>gb 16>works 17>gb 1>all 1>and 1>dies 1>k 1>too 2048>px 21>gb 22>9 22>gb 256>px 2>to 32>16
+0.20 3>12 400>mb 4>2 64>fails 8>4 8>in 8>k 8>on 9>gb 9>gib =3 =5 a>500 a>failed a>keyboardinterrupt a>list a>model
+0.20 a>new a>run a>script accelerate adaptive after>a after>an after>leaving after>one after>that afterwards
+0.20 afterwards>the again>before ai ai>learn alive all all>die all>fail all>failed all>small allocated>22
+0.20 allocated>is alone already already>allocated also although an>error and>a and>cache and>call and>from and>i
+0.20 and>kept and>memory and>no and>those append>e around around>generate as>err asyncio asyncio>task at>22 at>bs
+0.20 at>module attempt's attempt>1 attempts attempts>2 auto auto>batch back back>everything bad>batch bad>request
+0.20 batch>64 batch>logic batch>of batching batching>in be>freed because because>the because>we body both box>and
+0.20 broke broke>it broken bs>1 bs>128 bs>8 button button>in by>gc by>hand c>in cache cache>flush call>the calls>the
+0.20 can't can't>find cancelled captured captured>the card>full card>was catch>runtimeerror catches caught
+0.20 caught>error cause celery's celery's>task cell's cell>frees cell>keyboardinterrupt cell>that chain>of chained
+0.20 chains clear clear_frames clear_frames>e clearing clearing>sys click close>the code>ran colab collect
+0.20 collect>before collected collected>the composer con concurrent concurrent>futures config>1 console context
+0.20 context__ contextlib continue corrected corrected>the could could>be crash crash>torch crashed crashed>step ctrl
+0.20 ctrl>c cuda>empty_cache cuda>memory_allocated cuda>outofmemoryerror cures dans dans>le de de>la dead>forward
+0.20 debugger del>e del>model demo dentro dentro>del device>tensors did die do do>the does does>nothing doesn't>help
+0.20 down dying e>keeps e>not e>stored each>failure each>next einfo empty_cache>and end end>so ended endpoint enough
+0.20 err>and erreur error>and error>i error>object error>then estaba even>256 even>bs even>the every>later
+0.20 every>request exc>in exc_info>and exc_info>so except>body except>continue except>runtimeerror except>torch
+0.20 exception>held excinfo>in exit exitstack fail>at fail>in failed>forward failed>tests failing fails>as fails>once
+0.20 fails>the fails>then fails>too fails>until fails>with failure's failure>is failure>stayed fairseq fast fast>ai
+0.20 fest find>any finder first first's first>attempt's first>call first>crash first>failed first>failure
+0.20 first>failure's fit>fails fixed flag flag>oom flag>set flush followed followed>by following for>each for>its
+0.20 for>later for>the forward>in forward>is forward>was frame's frame's>tensors frame>is frame>locals frame>of
+0.20 frame>owns frame>with free>10 fresh fresh>with from>e from>err from>tenacity full>with function function>returns
+0.20 funny future>exception futures garde gave gave>back gb gb>less gc>collect gc>shows gc_after_trial
+0.20 gc_after_trial>true generate get>a giant gives go goes>64 going going>on gradio>app gradio>demo hack halve
+0.20 halves halving>loop halving>never hand handler>calls handler>where handles>one hang hang>on hanging has>already
+0.20 has>happened has>it have>no health health>endpoint help help>a helped helps hold hold>the holding holds>it
+0.20 holds>on holds>the hung hung>on hyperopt hyperopt>objective i>can't i>collected i>could i>did i>do i>have
+0.20 i>interrupted i>restart if if>the image image>size images>in in>colab in>collate in>memory in>the in>there
+0.20 in>those inference>server inherits initially inside inside>except interrupting is is>back is>e is>in is>it
+0.20 is>meant is>not is>ok is>real is>released is>stuck it's>fine it>all it>funny it>had it>has it>inside it>ok it>so
+0.20 it>still it>succeed it>that's it>with its its>frames k>fails k>passes keeps>self keeps>the kernel>after
+0.20 keyboardinterrupt>in la la>premi large last>exception last_err last_exception last_exception>for
+0.20 last_traceback>is last_value>sys later>ones le leaks learn learn>fit leaves leaving leaving>the leftovers les
+0.20 let let>go level level>for lib lib>è like list lived lives lives>for lives>in local logger logic logits>in loop
+0.20 loop>starts loop>the loss>logits loss>out made meant>to meanwhile memory>go memory>is memory>stays
+0.20 memory_allocated micro micro>batching middle>of model>again model>does model>doesn't model>that module>level
+0.20 mortem>pdb moved must my>inference my>sweep name nd>attempt nets never never>succeeded never>works next>trial
+0.20 no>second none>and none>helped normally not>enough not>try nothing object>keeps object>lives objective
+0.20 objective>returns occupied of>15 of>all of>except of>failed of>forward ok on on>1 on>all on>failing on>solved
+0.20 on>there once>and once>at once>i once>it one>bad one>giant one>oom one>test only only>on only>when oom>the
+0.20 optuna>catch our>skip out out>of outer over>this owns owns>it pasa passes pins poisoned premi premi>è prints
+0.20 prints>it problem prompt prompt>and properly px>picture pytest>keeps pytest>raises quit raises re>raises
+0.20 reachable real recover recovery recursed recursion red red>box referenced referenced>by released remembers repl
+0.20 replaces replaces>it reporting repr request request>and request>fails restart>kernel restart>the restarting
+0.20 retried retry>decorator retry>on returned returns rubbish run>again run>out run>with runner runtimeerror
+0.20 same>notebook sat sat>on saved>the says>21 scaler search second>attempt second>run second>try second>with self
+0.20 self>last_exception sentinel session>open set>in shadow showed shows shows>300 size>only size>search skip>batch
+0.20 small smaller smaller>size so>nothing so>the solved>it spyder spyder>console stack>of starting>fresh starts
+0.20 starts>while starve status stay stayed stayed>in stays stays>at step stick still>full still>has still>on
+0.20 still>open still>says stop>button stopped store stored>trace stores stores>the storing str>e str>exc stuck>at
+0.20 study succeeds survive sweep tb>still tenacity tensors>i tensors>included terminal test test>so tests
+0.20 tests>starve that that's>the that>does that>is that>was the the>9 the>activations the>bad the>broken the>caught
+0.20 the>cell the>chained the>console the>crashed the>end the>errors the>exc_info the>except the>exception
+0.20 the>failure the>fallback the>first the>future the>health the>image the>interrupted the>kernel the>locals
+0.20 the>memory the>next the>notebook the>post the>recovery the>red the>retry the>saved the>second the>server
+0.20 the>session the>smaller the>stack the>stop the>study the>sweep the>terminal the>test the>traceback the>whole
+0.20 the>worker them>the then>32 then>at then>even then>run then>torch there>the they>pass thijs this>the those
+0.20 those>hold through>the till to>40 to>400 to>fp16 to>tiled to>work too>big too>in tout trace
+0.20 traceback>clear_frames traceback__>before traceback__>none tracebacks tracebacks>of train_step training's
+0.20 training>cell trial trial's>exception trial>is trick tries>the true>and true>then un unreleased unretrieved
+0.20 unretrieved>exception until>a until>i until>the update>del upload uploads used>so useless value var variable
+0.20 variable>was w was>deleted was>full was>too what what>it while>the whole>time with with>1 with>8 with>a
+0.20 with>more with>that with>the with>them without>del worker worker's worker>is wrote x1 x>in xmode y>con ya
+0.20 your>copy zero zero_grad ~accel ~activ ~after ~alrea ~altho ~aroun ~async ~becau ~broke ~butto ~calle ~cance
+0.20 ~caugh ~celer ~cell' ~colle ~compo ~concu ~conso ~conte ~conti ~debug ~delib ~dentr ~endpo ~enoug ~erreu ~estab
+0.20 ~exits ~faili ~fairs ~fasta ~finde ~first ~follo ~funct ~gradi ~hangi ~healt ~holdi ~hyper ~inclu ~inher ~insid
+0.20 ~leave ~leavi ~lefto ~logge ~logit ~meanw ~memor ~middl ~norma ~nothi ~occup ~optun ~poiso ~print ~probl ~promp
+0.20 ~prope ~raise ~reach ~refer ~relea ~remem ~reque ~retri ~rubbi ~runne ~runti ~scale ~searc ~senti ~shado ~showe
+0.20 ~small ~spyde ~starv ~staye ~stopp ~stori ~strin ~survi ~tenac ~termi ~unrel ~unret ~uploa ~usele ~worke ~обнул
+0.20 ~перво è>re батч обнулил первой после шёл 再 外 行
+0.40 12>is 16>8 a>batch activations after>the again along along>with and>afterwards and>gives and>with append as>well
+0.40 bound but>by cached call cell>with dead decorator del down>to e>gc empty empty_cache errors>append even excinfo
+0.40 fallback fallback>to fastai's find_batch_size forward freed frees>it from from>then full future gb>remain
+0.40 gives>up goes>down gradio halving happened held>it holding>my holds in>except in>scope included interrupted
+0.40 ipython's ipython>after jupyter keyboardinterrupt last_exc last_traceback last_traceback>none last_value later
+0.40 locals>of moved>out my>batch next none notebook of>12 of>the on>to once open>so pdb>pm pdb>post pm pytest re
+0.40 remain report restart retained saved scope second session size skip still>holding stop stored str succeed
+0.40 sys>last_traceback sys>last_value task tb>was the>chain the>dead the>e the>frames the>function the>report
+0.40 the>stored the>try then>on to>1 too too>large torch>cuda traceback__ variables was>still well within within>the
+0.40 works ~appen ~cache ~catch ~chain ~decor ~error ~excin ~fallb ~forwa ~futur ~halve ~halvi ~inter ~jupyt ~keybo
+0.40 ~noteb ~pytes ~recur ~remai ~repor ~resta ~retai ~retur ~secon ~sessi ~tenso ~varia ~withi ~держа ~обраб ~прохо
+0.40 держал кадры пока прохода
+0.60 a>cell allocated attempt bad bs catch chain debug e>traceback__ errors fails failure find frames frees held in>a
+0.60 ipython its>stack kept kept>the mortem object oom open pass post post>mortem raise raise>from sentry tensors
+0.60 the>failed the>frame then until with>its ~frame ~handl ~morte ~objec ~recov ~sentr ~store ~succe в
+0.80 1>0 after batch err exc_info exception fail gc info keeps locals pdb still the>error try ~attem ~failu ~ipyth
+0.80 ~local
+1.00 cell failed handler last retry stack sys ~faile
+1.20 tb the>handler ~trace
+1.40 e error frame traceback
+1.60 except
+1.80 exc
+2.40 ~excep
""",
    "fragmentation": r"""
-0.60 card of>the
-0.40 # avoid avoid>fragmentation both del device from>the full graph i it>was model my n on on>the set
-0.40 set>pytorch_cuda_alloc_conf still takes this to>avoid to>the torch true>to x you ~confi ~proce ~tenso
-0.20 0>3 0>bytes 0>gib 12>gb 16>gb 18>mb 1>2 22>0 22>1 24>gb 2>4 2>of 30>gb 40>gb 40>mb 4>and 9>gib a a100 a>bug
-0.20 about above adam adamw added address after>the all>of allocated>22 allocated>all allocated>are allocated>memory
-0.20 allocates along already already>allocated also and and>never and>reserved and>there app are>padded as>well
-0.20 at>all at>first at>full at>once at>that attached attention available away b backward bad base batch>of
-0.20 batch>size benchmark beside bit block>of blocks>than blocks>with board box bug build builds but>unused by>itself
-0.20 by>pytorch byte byte>size c cache>is call came capture card>has cards cell check clear comes config context conv
-0.20 copy count cpu cuda>memory cudamalloc cudnn decoder default dict die difference do docker does does>not doesn't
-0.20 done driver drop during each>other eager effect eight embedding enable engine enough>for entire entry epoch>and
-0.20 error even exllama extra failed false far feature file first>glance fixed>in float for>the for>those forward
-0.20 four fp16 fraction fragmentation fragmentation>was frame free>memory free>space frees full>length g gave gb>card
-0.20 gb>for gb>is gb>on gib>is glance goes>away gone>in good gpu gpu>0 gpu>memory grad grid had handle handler has
-0.20 has>the head help hence hidden history hold holds host huge i've id if>reserved in>2 in>a in>the includes
-0.20 includes>the inference info inputs inputs>are into is is>1 is>a is>in is>set is>the isn't it>goes it>is it>only
-0.20 it>slower it>starts it>stops it>trains it>went its itself k keras kernel keys kv large>try larger>than last
-0.20 launcher layer le lines list>of llama load loaded loads logits look look>at loop lora m made>no main
-0.20 max_split_size_mb>to may mb>and mb>in meant meant>to memory>is memory_summary memory_summary>shows message
-0.20 minutes missing module more>blocks native nccl needs net network no>difference no>help no>reason node nor
-0.20 nor>did normal not not>enough not>the notebook nvidia nvidia>smi of>1 of>12 of>24 of>a of>memory off ollama
-0.20 one>request only>made only>the oom oom>with op or out out>of output outputs outside outside>of p page parallel
-0.20 part per picture pinned pipeline pool>byte pool>to post preallocates prefill process profile prompt put py
-0.20 pytorch>but pytorch_cuda_alloc_conf>expandable_segments raised raises ram ran rank ranks re reason reason>for
-0.20 recording release report requested reserved>by reserved>in reserves reserving rest retry s same>crash same>size
-0.20 saved scratch script sdpa second see seemed seemed>odd segments>on self session set>in seven seventh share
-0.20 shared shows shows>3 shows>one side since>the six slower smi so>it space split>blocks stack state stored such
-0.20 swap swapped t t4 table take taken takes>more temporary ten tensor tensorflow tensorrt test tests than than>the
-0.20 than>this thanks>for that>fails that>was the>crash the>entire the>epoch the>first the>last the>launcher
-0.20 the>limit the>lora the>memory_viz the>native the>number the>old the>one the>rest the>update the>whole them
-0.20 there's>no they this>size thread three times to to>0 together tokens too>large took top torch's traceback
-0.20 trainer tried tries triton true>is try try>setting turned twice under until up>to update use v validation
-0.20 variant version vllm vram w>o was was>meant was>my was>no wasn't we weights well were what>is when where>the
-0.20 which>is whisper who whole will window windows with with>18 with>9 without y your ~addre ~alrea ~attac ~atten
-0.20 ~avail ~backw ~bench ~besid ~build ~calle ~captu ~compi ~compl ~conte ~conve ~copie ~corre ~creat ~decod ~delet
-0.20 ~detac ~devic ~docke ~docum ~doesn ~drive ~dropp ~durin ~effec ~embed ~engin ~entir ~evalu ~excep ~exlla ~faile
-0.20 ~featu ~float ~follo ~forgo ~forwa ~fract ~frame ~glanc ~gradi ~handl ~histo ~inclu ~infer ~initi ~input ~insta
-0.20 ~inter ~itsel ~kerne ~launc ~loade ~lower ~matri ~messa ~milli ~minut ~missi ~modul ~momen ~nativ ~netwo ~norma
-0.20 ~noteb ~nvidi ~optim ~other ~outpu ~outsi ~paral ~param ~patch ~pinne ~pipel ~point ~posit ~preci ~predi ~prefi
-0.20 ~prepr ~print ~profi ~promp ~pytho ~quadr ~raise ~reaso ~recor ~reduc ~rende ~repla ~repro ~resul ~runti ~scrat
-0.20 ~scrip ~secon ~seeme ~servi ~sessi ~seven ~shard ~share ~slowe ~store ~threa ~toget ~token ~torch ~trace ~trans
-0.20 ~trito ~turne ~updat ~valid ~versi ~wasn' ~weigh ~whisp ~windo ~witho ~wrapp ~пробо é и на не не>помогло
-0.20 пробовал
+0.20 03>08 0>6 0>to 100>steps 11>gb 128>did 128>let 128>solved 128>the 12>1 12>gib 16>h 1>10 1>and 1>makes 1>to
+0.20 20>epochs 20>mb 212>mib 21>allocated 22>8 256>and 256>is 2>12 2>5 2>9 320>to 3>gb 3>k 400>mb 41>k 4>gb 4>gib 4>h
+0.20 4>not 500>requests 50>iterations 512>for 512>it 512>mb 5>4 5>gib 64>helped 6>was 6>гб 700>mb 7>9 7>of 800>mb
+0.20 800>px 800>x1333 8>9 8>and 8>gigs 8>ok 90>000 90>mb 9>5 9>hours 9>to 9>total =3 =5 a>5 a>comb a>different
+0.20 a>handful a>large a>long a>new a>slightly a>tient a>tiny a>variable aber active advice advice>of after>4
+0.20 after>40 after>9 after>an after>eval after>small after>some al alive alive>at all>over all>tiny all>to all>week
+0.20 allocate>the allocated>12 allocated>7 allocated>at allocator>reports alternating>train although>a ample an>epoch
+0.20 an>hour and>13 and>down and>eval and>everything and>no and>not and>reuse and>unused another another>length apart
+0.20 arbitrary are>lost are>never are>now are>on are>too arena>had arena_extend_strategy
+0.20 arena_extend_strategy>ksameasrequested around>step array array>of arrays as>it asked>for asks>for aspect>ratios
+0.20 async>allocator async>resource at>61 at>8 at>each at>half at>hour at>random at>start at>step audio auto
+0.20 batch>dies batch>that batches batches>longest be be>had be>released because because>the been>fine been>stable
+0.20 before before>and best between>6 between>long between>two big>blocks big>enough biggest>contiguous block>can't
+0.20 block>size block>sizes block>so blocks>are blocks>get blocks>that's break breaks>up bucket>size bucketed
+0.20 bucketed>shapes buffer>sits but>in but>no but>the but>unallocated by by>size by>splitting by>the by>then
+0.20 cache>before cache>flushes cache>hit cache>up caching cada calling calling>torch can't can't>be can't>find
+0.20 can't>use card>reports case case>and changes changing checkerboard chop chop>up chunk chunk>was chunks>all
+0.20 clings code>change colleague's comb come>back comfy comfyui commented compute>the conf context>trains
+0.20 contiguous>chunk contiguous>piece could could>not couldn't crash>at crash>model crash>since crashes>on creeping
+0.20 crop>size crop>sizes crops>to cuda cuda>empty_cache cuda>yes cudamallocasync>backend cudamallocasync>runs cupy
+0.20 cupy>had cupy>pool cured cured>it cured>the curves cut dali days de de>los death deepspeed defragmentation
+0.20 defragmentation>in dej dej>ó descending did>it didn't>find dies dies>after difference>as different>sizes
+0.20 dimensions do>fit doing doubling down>between drifts dummy dynamic>image e e>o each each>iteration each>new
+0.20 each>step each>time either el>tama em empty_cache>at empty_cache>before emptying en ended>it ends ends>up
+0.20 enough>total epoch>2 epoch>is epoch>passes epochs error>text et et>ç eval every>100 every>200 every>500
+0.20 every>epoch expandable>segments expert extend failing failing>request fails fails>after failures>at fall falls
+0.20 falls>over finally find>1 find>one fine>since finish first first>at first>fine first>makes first>no fit>and
+0.20 fits>in fixed>buckets fixed>shape fixed>size fixed>the fjord42 flushes flushes>since for>2 for>a for>everything
+0.20 for>hours for>max forward>with fragments free>block free>blocks free>but free>then free>total
+0.20 free_all_blocks>between free_bytes frei from>0 from>9 from>epoch fsdp gap gb>allocated gb>and gb>at gb>between
+0.20 gb>blocks gb>fails gb>free gb>frei gb>in gb>memory_reserved gb>more gb>next gb>reserved gb>that gb>the
+0.20 gb>unoccupied gb>went generate get>reused gets>cut ghislain gib>and gib>free gib>reserved gib>there gigs goes>on
+0.20 goes>to got got>rid got>us gpu>torch gradients growing grown gtremblay h hab hab>í had>only half>empty half>full
+0.20 half>of handful handful>of happens>and has>8 has>another has>cached hasn't>come have have>moved heap>is helped
+0.20 here here>with hint hint>it hip hit hk hole>is hole>was holes>after holes>between hours>and hours>i hours>with
+0.20 hundreds hundreds>of i'd>like i>asked i>load i>pad idea>why idle if>i image>sizes images images>3 imgs>per
+0.20 import>of in in>and in>bits in>comfy in>epoch in>fragments in>my in>pieces in>slices in>slivers in>steps
+0.20 in>total in>your inactive>split infer input input>at inuse is>12 is>14 is>22 is>ample is>fine is>for is>level
+0.20 is>ok is>only is>our is>there is>what's ist it it's>a it's>been it's>fragmented it's>gone it's>not it>alive
+0.20 it>can it>can't it>doesn't it>gives it>go it>has it>hasn't it>here it>never it>or it>peaks it>runs it>stop
+0.20 it>survives it>used it>uses it>vanish iterations its>memory its>since j'ai jax>with job job>goes jobs join jpeg
+0.20 just>not k>requests k>steps keeps>it knextpoweroftwo ksameasrequested>fixed l l>é la>m lab>note large>block
+0.20 large>enough large>ones largest>contiguous largest>free largest>input last>step later lay leads leads>to leave
+0.20 leaves leaves>blocks leck left left>as left>for length length>longest length>so lengths>vary lens les let
+0.20 let>the level level>at libres lies like like>a like>to limit>is list>it little live>tensors lived load>the
+0.20 loading>in logs logs>show long long>lived long>running long>sentence looks looks>like los loss>in lost lost>to
+0.20 lote lots lots>of m>é made>it makes makes>it malloc>in many map>of matters max>shape max_split_size_mb>64
+0.20 maximum>length mb>of mb>was mb>while mb>with me memory>snapshot memory>stays memory_allocated
+0.20 memory_allocated>is memory_reserved mi250 middle miss mixture mixture>of model>after model>and moe moire more
+0.20 more>holes more>oom more>than moved moved>in multi multi>scale multiple multiscale mxnet>pool my>case my>plot
+0.20 my>sentences naive_best_fit need>a never>fails never>happens new>length nice night's no>code no>contiguous
+0.20 no>crash no>cuda no>hole no>live no>more no>other no>setting no>single noch none>of not>one nothing>contiguous
+0.20 nothing>fits now>one num nur o o>de odd>sized odd>sizes oddly of>2 of>20 of>3 of>32 of>4 of>400 of>5 of>64
+0.20 of>all of>fixed of>jobs of>odd of>speed of>two of>unusable of>what's ok>all old>ones old>size oleg on>and
+0.20 on>coco on>in on>it on>our once>and once>with one one>crash one>here one>of one>set one>shape one>stretch onednn
+0.20 ones>are ones>it only only>reserved order>fails order>it order>matters ort os other other>9 other>change our
+0.20 our>h100 over over>the over>time packing padded padded>all padded>to padding>all padding>to paddle pages par
+0.20 parou parou>de pass>in passed>at passes>on past>the pattern peak peak>allocated per>batch per>sample persistent
+0.20 pia pictures pictures>and pieces>are place platform plenty plenty>free plot pods pool>had pool>no pool>the
+0.20 pool>type pool>w pool>was pool>with powers powers>of preallocate_width_hint preallocated preallocation prevent
+0.20 problem prozess px px>on pytorch>has pytorch_hip_alloc_conf pytorch_no_cuda_memory_caching
+0.20 pytorch_no_cuda_memory_caching>1 r r>é random>resize ratios read>it refused regions released removed>the reports
+0.20 reports>that request>is request>of requests reserved>15 reserved>21 reserved>22 reserved>number reserved>that
+0.20 resize resolution resolution>training resolutions restart restart>every restarting restarting>the restarts
+0.20 returns reusable reuse>it reversed rid rid>of right right>one rmm rmm>pool room room>for
+0.20 roundup_power2_divisions>4 run run>passes run>that running running>server runs said same same>batch same>epoch
+0.20 same>job sample>it says says>20 scale scale>training seen segments>are segments>with sentence sentences
+0.20 sentences>have seq>lengths sequences sequences>each serv server>with set>before set>tf_gpu_allocator
+0.20 setting>max_split_size_mb setting>to shape>all shape>at shape>ksameasrequested shapes>vary short>update show
+0.20 shows>swiss shred shred>the shreds>the shuffled since>a since>last sits sits>at sits>in sitting sitting>there
+0.20 size>buckets size>for size>no sized sized>blocks sizes>and sizes>are sizes>in sizes>leaves sizes>shred sizes>the
+0.20 sleep sleep>mode slices slices>of slightly slightly>bigger slivers slowly smaller smaller>than so>blocks
+0.20 so>nothing so>old solved solved>it solved>mine some>hours sorted>by sorting>by sorting>the speicher splitting
+0.20 stable start start>so static>input statistics stats stays stays>the step step>2000 step>3 step>900 steps>keeps
+0.20 steps>of steps>with stopped stopped>the stops>the straight stretch sum sum>was survive survives swapping switch
+0.20 switch>to tailles tait tama tama>ñ tear tensors tf>2 than>it than>what that'd that'd>matter that's>fragmentation
+0.20 that's>where that's>your that>alone that>always that>fit that>is that>it that>line that>nothing that>passed
+0.20 that>pytorch the>4 the>advice the>async the>batches the>bfc the>big the>biggest the>blocks the>cached
+0.20 the>colleague's the>creeping the>difference the>eval the>failures the>hint the>import the>largest the>later
+0.20 the>logs the>loss the>map the>maximum the>middle the>odd the>other the>pieces the>place the>point the>reserved
+0.20 the>right the>start the>sum the>summary the>time the>variable the>varying the>worker the>workspace the>wrong
+0.20 then>free then>the there's>room there>is things third>of this>order though through through>in ti>torch tidy
+0.20 tient tient>toute tile time>is time>it tiny>the tip tip>of to>210 to>23 to>960 to>a to>backend to>fixed
+0.20 to>powers to>understand too>little too>many torch>1 torch>2 torch>set total>24 total>free total>is toute train
+0.20 train>and train>generate training>a trains trains>for trend true true>and true>it true>makes true>that true>the
+0.20 two>stopped type>round u unallocated unallocated>in understand understand>why unoccupied unused unused>yet
+0.20 up>and up>from up>single up>the up>with upgrading upgrading>to us>past usage used used>to uses uses>more using
+0.20 using>the value value>would vanish vanished variable>length vary>per via viewer>shows virtual virtual>memory
+0.20 w>the wants>0 waren warming warming>up was>enough was>gone was>left was>smaller we>saw weder week weights>so
+0.20 went>away what's what>cured what>value when>i whole>epoch width with>4 with>bucketed with>different
+0.20 with>expandable with>expandable_segments with>images with>knextpoweroftwo with>max with>no with>the
+0.20 with>xla_python_client_allocator within within>an work>for works>for x1333 xla xla_python_client_allocator
+0.20 xla_python_client_allocator>platform yes yet zero>3 ~activ ~advic ~anoth ~arbit ~array ~batch ~becau ~befor
+0.20 ~break ~cache ~calli ~cling ~coale ~comfy ~comme ~confe ~const ~could ~cresc ~curve ~deeps ~desce ~dimen ~doubl
+0.20 ~drift ~eithe ~empty ~epoch ~exten ~faili ~final ~fjord ~flush ~ghisl ~growi ~gtrem ~handf ~helpe ~hundr ~image
+0.20 ~itera ~knext ~leave ~libre ~littl ~matte ~middl ~mixtu ~night ~onedn ~packi ~padde ~paddl ~parti ~patte ~perfo
+0.20 ~platf ~plent ~power ~probl ~proze ~ratio ~refus ~regio ~resiz ~resou ~reusa ~rever ~round ~runni ~sente ~setti
+0.20 ~shatt ~shuff ~sitti ~sligh ~slive ~slowl ~small ~solve ~sorti ~speic ~split ~stabl ~stopp ~strai ~strat ~stret
+0.20 ~strin ~summa ~switc ~taill ~taman ~that' ~thing ~throu ~unall ~unocc ~unuse ~warmi ~what' ~withi ~zweit ~больш
+0.20 ~занят ~куска ~помог ~прохо ä ç ç>a é>e é>moire é>par é>tait í í>a ñ ñ>o ó ó>de а всё гб кадры но помогло с え
+0.20 が>細 さ っ っ>た っ>て な な>っ に>な に>揃 の>倍 れ れ>に ッ 一>的 不>一 之 之>后 倍 倍>数 入 入>力 切 切>れ
+0.20 力 揃 揃>え 数 数>に 短 短>不 細 細>切 長 長>さ 长 长>短
+0.40 0>8 2>gb 5>gb 6>gb 8>for 9>gb after>3 all all>day allocated alternating although and>it's and>the antes aspect
+0.40 at>512 auto_growth batch>first blocks>that bucket buckets buffer by>length bytes cached can can>be cheese
+0.40 chopped chopped>up constant contiguous_gradients contiguous_gradients>true crop crops crumbs cuda>malloc day
+0.40 defrag don't don't>match dynamic empty_cache>every ended enough every>50 failures find fit for>512 for>days
+0.40 go>through growth half hasn't helps hour images>of in>crumbs in>one inactive_split inactive_split_bytes is>8
+0.40 it's it's>memory little>memory longest>batch longest>first match match>the max max_split_size_mb>256 memory>in
+0.40 memory>it's memory>was mixed mxnet mxnet_gpu_mem_pool_type mxnet_gpu_mem_pool_type>round naive new new>block no
+0.40 nodes not>too odd of of>256 one>fixed one>large one>piece only>not padding passes pool's preallocate
+0.40 preallocating preallocating>the preallocation>on pytorch random>lengths request reservado reserved>but resource
+0.40 reuse reused runs>for same>run scraps shreds single small>ones snapshot snapshot>viewer sorting space>is steps
+0.40 strategy swiss>cheese tf the>arena the>large the>pool the>pool's the>request the>space the>waste then there
+0.40 there>but there>only thousands thousands>of time too>small type unusable varying viewer was>there waste works
+0.40 works>thanks ~alter ~altho ~aspec ~buffe ~chang ~chopp ~chunk ~creep ~crumb ~diffe ~enoug ~expan ~failu ~hasn'
+0.40 ~inact ~mallo ~paddi ~passe ~pool' ~resol ~reuse ~scrap ~singl ~snaps ~survi ~thous ~unusa ~vanis ~varia ~varyi
+0.40 ~viewe было в
+0.60 after alloc backend backend>cudamallocasync between big biggest bits blocks but chunks cuda_malloc_async
+0.60 different divisions empty empty_cache epoch every expandable_segments>true for>me fragmented free>in gone heap
+0.60 hole ksameasrequested lengths live longest max_split_size_mb multiples multiples>of not>in num_alloc_retries
+0.60 ones order pad piece power2 retries round roundup_power2_divisions roundup_power2_divisions>8 scattered shape
+0.60 shapes since size sorted splintered swiss tf_gpu_allocator tf_gpu_allocator>cuda_malloc_async the>buffer
+0.60 the>cache the>gaps the>heap to>multiples total up variable vary ~backe ~betwe ~bigge ~block ~chees ~conti ~dynam
+0.60 ~fragm ~ksame ~large ~longe ~multi ~reque ~resta ~scatt ~shred ~sorte
+0.80 arena cache collection expandable_segments garbage garbage_collection_threshold garbage_collection_threshold>0
+0.80 hours largest max_split_size_mb>128 mb random roundup threshold tiny ~alloc ~defra ~preal ~rando ~segme ~shape
+0.80 ~splin
+1.00 allocator bfc gaps large malloc pieces small ~bucke ~cudam ~lengt ~piece
+1.20 async block contiguous cudamallocasync expandable fixed free inactive pool
+1.40 holes reserved sizes ~reser
+1.60 segments
+1.80 split
""",
    "gradients_enabled": r"""
-0.80 #
-0.60 and>model both card cuda gpu
-0.40 =4 adding>with already and and>it at>the b brought cache decorates device for>the forgot>no_grad is>under
-0.40 its>own k loop>is no_grad>around none one the>card them those to under>torch use way zero ~alrea ~broug ~buffe
-0.20 0>9 0>is 100>passes 1080>ubuntu 12>gb 16>gb 1>and 24>gb 40>gb 80>gb a>similar about acc accumulation adam adamw
-0.20 adding all all>params allocated alone>does already>under amp and>eval and>features and>no and>tell and>trainer
-0.20 and>we append are as>gpu assumed at>224 at>epoch at>line attention auto autograd>grad autograd>graph autograd>is
-0.20 autograd>it autograd>record backbone>with backbone>x base batch>norm best between bit blocks buffer buffers
-0.20 but>it's but>torch bytes c calculated calculated>with can't carlo cause cell cell>1 change changed checkpointing
-0.20 collects computed>with config contrastive contrastive>queue copies crash create create_graph crops cudnn cut
-0.20 cycle data day day>one debug decorated>with decorates>predict default del dgx dict different disables>gradients
-0.20 do>you double eager eight else's ema>of empty empty_cache engine entries epoch>0 eval>is eval_accumulation_steps
-0.20 evaluation>with ever everywhere everywhere>in failed fails feats features>are file first fit flag float
-0.20 folder>with for>all for>those four fp16 fp32 fraction frames free from>day from>the frozen>base full function>is
-0.20 gb>on gc get gib gives globally goes goes>through gone got>all gpu>tensors gradient>penalty gradients>on groups
-0.20 grow growth gtx guess handle happens happens>outside has>a has>had have have>no held held>on hf his history
-0.20 holds hook hooks host hour i'd i'd>left i>assumed i>put i>was in>cell in>code in>eval in>his in>inference in>our
-0.20 in>torch inference_mode>decorates instead into is is>done is>false is>my is>only is>opened is>right is>set
-0.20 is>the is>wrapped it's>a it>and it>changes it>crashes it>in it>since it>still it>the it>was iteration jax job
-0.20 keeps keeps>gradients kernel keys know l last last>year later leak learning learning>tutorial length lightning's
-0.20 lightning's>trainer like limit line>3 lines list llama loaded loading loads log logger logits long loss lower
-0.20 made make manager>is mask match max mb me mean mem min mine>is missing>in model>torch model>was moments
-0.20 moments>to monte monte>carlo mxnet's my>training n new nice nice>results no>autograd no>more no_grad>and
-0.20 no_grad>code no_grad>feats no_grad>on nodes nonetheless norm not>in not>switch nothing>was num number nvidia
-0.20 nvidia>smi of>no_grad of>the of>them on>and on>gpu on>in on>its on>my on>the on>to once one>more ones only>in
-0.20 only>see onnx>runtime opened optimizer optimizer>got or order other our ours>has page params passed past peft
-0.20 penalty per per>batch pipe place please plot plus pool predict>so preds previous printed>nice prints>false
-0.20 priya's problem process prompt put>both queue rank read record remove requires_grad>is reset resnet>101 retain
-0.20 retain_graph retain_graph>true right right>there room runs>under runtime saved>in scale score>is script>forgot
-0.20 second see>the sequence serving>code session set>as setup shape share similar size sizes small smaller smi sne
-0.20 so>the so>there's solved someone someone>else's space split stack start starts states step>and still>stops stops
-0.20 stores straight sum survives t t>sne table tell>me tensorflow's tf than>the that that's>the that>the that>was
-0.20 that>way the>crash the>default the>device the>dgx the>encoder the>feature the>first the>fit the>gradient
-0.20 the>handler the>last the>loop the>other the>plot the>previous the>transfer the>whole there's there's>no
-0.20 there>and there>for there>in thing this>order those>who ticket ticket>the tiles to>its to>match to>run too>with
-0.20 torch>stack train_acc trainer's trainer>predict training>epoch training>loop training>uses transfer>learning
-0.20 tried true>is try tutorial>that's twice two ubuntu under>no_grad up up>please v vae>and validation>keeps
-0.20 validation>uses vllm vram wants was>still we>have went>through what>our when>you while>the while>training
-0.20 whisper who whole whole>backbone whole>eval with>3 with>grad_fn with>no with>the wonder works wrapped>in
-0.20 wrapped>the x>not x>x y year yes yes>the zero_grad zero_grad>in ~accum ~adapt ~addin ~alloc ~appen ~assum ~betwe
-0.20 ~cache ~calcu ~chang ~check ~compi ~confi ~conti ~contr ~creat ~deepl ~defau ~devic ~doubl ~else' ~engin ~enque
-0.20 ~entri ~every ~excep ~faile ~float ~frame ~globa ~group ~happe ~histo ~insta ~inste ~itera ~kerne ~launc ~learn
-0.20 ~lengt ~loade ~loadi ~logge ~logit ~longe ~matri ~model ~momen ~mxnet ~nonet ~numbe ~nvidi ~objec ~opene ~penal
-0.20 ~pleas ~preal ~priya ~probl ~proce ~refer ~reser ~resta ~runti ~secon ~segme ~seque ~sessi ~simil ~small ~snipp
-0.20 ~solve ~someo ~somet ~start ~strai ~survi ~tenso ~thank ~there ~ticke ~trans ~ubunt ~whisp ~wonde
+0.20 0>3 0>gradient 1000>diffusion 1024>px 1080>p 16>to 19>h 1>0 1>13 1>4 1>image 1>k 1>m 1>no 2048>steps 21>gb 2>gb
+0.20 32>uses 48>layers 4>at 4>times 50>passes 512>for 64>passes 6>per 6>s 9>gb =0 =3 a>4000 a>6 a>backward a>big a>ct
+0.20 a>custom a>forward a>graph a>pretrained a>row a>tape above above>1 across across>every activations>were active
+0.20 active>during added>it added>the added>torch adding>the adversarial adversarial>attack after after>adding
+0.20 after>epoch after>export after>switching after>training all>along all>its allocators along also also>i
+0.20 an>ensemble an>old and>append and>autograd and>big and>drop and>isn't and>step and>that and>that's and>you
+0.20 any>more anyway anywhere>in anywhere>yet app are>only around>it around>predict around>the as as>full as>much
+0.20 as>tensors as>though at at>1024 at>11 at>2 at>6 at>60 at>9 at>its at>step at>test at>window attack autograd>in
+0.20 autograd>off autograd>on autograd>that autograd>was automodel autour autour>de avail averages back backbone's
+0.20 backward>and backward>is backward>that bare batch>32 batch>4096 batch>64 batch>fits batch>needs batch>no
+0.20 batch_size>4 be be>enough been before>predict big big>images blip block block's block>runs bs>64 build>up
+0.20 builds>a builds>graphs built>for built>in but>my by by>four by>hand by>layer c++ c10 c10>inferencemode caching
+0.20 caching>latents calibration>pass call call>model call>net call>self callback called>anywhere called>directly
+0.20 called>the called>with calling>model calls>forward calls>model calls>net came canvas captions chainer chainer's
+0.20 chainer>no_backprop_mode check chunks clip>3 code code>for code>with collected collected>with commented
+0.20 commented>out compared complains complains>about condition context>at copy>of costs cpu>at crashes>at ct
+0.20 custom>evaluate decoding>step decorator>was deleted demo demo>py detach detach>after dev died died>and dies
+0.20 dies>first differentiable differentiation diffusion diffusion>steps directly disable disable>gradients
+0.20 discriminator's do docs doesn't don't don't>fit done done>on dqn drawn drop dropout>and dropped dropped>by
+0.20 dropped>it during>training each>chunk each>layer each>pair each>tile each>time effect else>it ema>update
+0.20 embedding>2 embedding>script embeddings enable_grad>inside encode>for encode>kept encoding enough enough>it
+0.20 enough>to ensemble ensemble>members ensemble>of entire>sampler epoch epoch>with eval>and eval>in eval>was
+0.20 eval>without evaluation every>decoding every>epoch everything everything>as everything>for everything>saved
+0.20 experiment extension extract extracting extraction>with extractor fail fails>at fails>with false>and
+0.20 false>before false>on fastapi feature feature>extraction feature>extractor features features>no features>with
+0.20 feeds fid>computation fine>at fine>dies fine>tuning first>epoch first>validation first>yield fjord42 flask>app
+0.20 flips flips>dropout for>1000 for>2048 for>backward for>caching for>differentiation for>each for>no for>nothing
+0.20 for>p forgot>that fork forward>at forward>calls forward>in forward>on forward>was forward>with freeze from>16
+0.20 from>2 frozen>clip frozen>in frozen>teacher full>fine function fwd g g>at g>during gb gb>1 gb>for gb>in
+0.20 gb>rather gb>to gb>where generate>has generate>in generator>function gets>4 goes>down goes>over good
+0.20 gradient>recording gradients>enabled gradienttape>persistent grads>on graph>detach graph>of graph>was graphs
+0.20 guarded guidance>function h had had>no had>requires_grad hand hand>in has>grad_fn has>it have>3 have>only helper
+0.20 helper>function i i'm>on i3d i>added i>call i>checked i>compared i>keep i>only i>run i>see i>set i>suppose ids
+0.20 image>1 image>encoder images images>to img img>to in in>0 in>c++ in>on_train_epoch_end in>rlhf in>tf2 in>this
+0.20 in>train in>validate in>with indent indent>too indentation inference>but inference>of inference>on
+0.20 inference_mode>in inference_mode>on inference_mode>took inferencemode inferencemode>guard info>for inner input
+0.20 inputs inside inside>the intermediate intermediates inversion is>3 is>as is>commented is>drawn is>frozen is>no
+0.20 is>per is>that is>thread is>too is>up isn't isn't>released it it's>over it>builds it>but it>by it>complains
+0.20 it>costs it>does it>on it>should it>takes it>went it>were its its>first its>layers itself>stays kd keep>the
+0.20 keeping>all kept lacked>inference_mode lacked>no_grad lacks lacks>the late latents layer layer>and layer>by
+0.20 layers leaks leaves left>from left>out libtorch>server lightning lightning>does line line>88 linear live
+0.20 live>params local logit longer>fails looks looks>the loop>i loop>in loop>looks loop>minus lost>when lpips m>docs
+0.20 main>thread map>has maps maps>were max>1 mc>dropout memory>from memory>is memory>it memory>rises mid middle
+0.20 middle>of minus minus>backward missing missing>and mode>is model model>directly model>generate model>ids
+0.20 model>train model>x more>in more>than moved moved>it much>as my>code my>feature nadja needlessly needs>2 needs>4
+0.20 needs>gradients needs>more needs>three net>eval net>x nets network never>came no>avail no>backward no>effect
+0.20 no>grad no>one no>reason no>torch no>training no_grad>autour no_grad>en no_grad>in no_grad>there no_grad>when
+0.20 no_grad>without nobody>told node>of nogradguard not not>frozen not>i not>on not>stop not>with nothing>any
+0.20 nothing>else nothing>i nothing>since o o>it obs of>1000 of>48 of>a of>an of>it of>predict of>ram of>saved of>ten
+0.20 off off>gradients off>i ok ok>so old old>code on on>a on>again on>all on>cpu on>so on_train_epoch_end
+0.20 one>context one>does one>indent one>line one>that only>call only>changes only>flips only>model only>no only>yet
+0.20 oom>after open>around opens opens>one or>else others>have out>is outputs outputs>are outputs>as over>16 over>a
+0.20 own>forward p p>in parameters>is parameters>to params>with parentheses parentheses>and pass>the pass>was
+0.20 passes>as passes>on path per>gpu per>request per>thread perceptual>loss persistent>true phase phase>train
+0.20 pictures pictures>above pixel plain>call plain>forward plug plug>in policy policy>in ported pr>is predicting
+0.20 prediction>of predictor predictor>is pretrained pretrained>resnet prints>true probe profile>shows pure put>back
+0.20 put>torch px py>in question ran ran>on ran>with rather rather>than reason recorded>a recorded>too
+0.20 recording>during recording>on recording>the records>everything ref ref>policy refactored released>after require
+0.20 requires>grad requires_grad requires_grad>left requires_grad>true requires_grad_ requires_grad_>false resnet>152
+0.20 results>for reward reward>model rises rises>with rl rl>rollout rlhf rollout rollouts route row run run>the
+0.20 run>under run>with running>with runs>at runs>in runs>inception saliency sam sam's>image same>as samples
+0.20 samples>with sampling>and sanity sanity>check saved saved>for saved>tensors saw scored scored>the search
+0.20 search>under see>line sentences sentences>with service serving set set>it set>model set_grad_enabled>false
+0.20 set_grad_enabled>phase set_grad_enabled>true sets sets>of should>be shows>all simple since>0 size>from slide
+0.20 slide>the sliding>window sliding>windows so>eval so>its so>prediction so>two somebody statement stay step
+0.20 step>died step>is step>nothing steps steps>in stitched stop>autograd stop>the stored>for storing stuff style
+0.20 suppose suppose>the switch switch>autograd switch>off switching t5 takes>11 takes>21 takes>as tape>on target
+0.20 target>network teacher's teacher>network teacher>x tensors>i test>images test>py test>time testing testing>with
+0.20 text textual textual>inversion tf2 tf2>i than than>24 than>through that's>where that>fails that>never that>of
+0.20 that>test that>we that>when the>0 the>backbone's the>benchmark the>built the>calibration the>condition
+0.20 the>context the>custom the>diffusion the>discriminator's the>ensemble the>evaluation the>extension the>fid
+0.20 the>flask the>forward the>gradienttape the>guidance the>helper the>inference the>inner the>input the>layer
+0.20 the>linear the>main the>memory the>middle the>no_grad the>notebook the>one the>optimizer the>paper the>plug
+0.20 the>print the>profile the>reward the>samples the>serving the>target the>tokenizer the>torch the>train
+0.20 the>tutorial the>upscale the>vgg the>worker the>wrapper then>bs there>is therefore therefore>activations
+0.20 this>script this>version though>it thought thought>model thread>local thread>pool threads through thx till
+0.20 times>that times>the to>3 to>6 to>disable to>get to>no to>turn to>your token told too>late took>the top
+0.20 torch>enable_grad torch>no_grad torch>nogradguard torch>set_grad_enabled tracked>gradients tracking>on
+0.20 tracks>gradients train>false train>fine train>loop training>itself training>mode training>run training>step
+0.20 training>the training>with true>at true>does tuning turning turning>off two>sets under>gradienttape under>model
+0.20 up>2 up>per update>done update>step updated upgrade upscale upscaling used used>i'm used>so uses>9 vae val>batch
+0.20 val>loop val>not validate>and validation>batch validation>had validation>loop validation>oom variable vgg>for
+0.20 video>works volatile>was w w>o was>called was>done was>enough was>not was>on was>outside was>run was>running
+0.20 was>what wasn't wasn't>used we>are we>forgot well went went>from were were>kept were>stored what what>lightning
+0.20 when>i where where>it which>had whole>graph whole>time will>take window with>50 with>each with>grad
+0.20 with>gradients with>its with>plain with>recording with>statement with>tracking with>with without without>no_grad
+0.20 without>parentheses without>torch worker worker>thread worker>threads works>now wrap>it wrapped wrapper wrapping
+0.20 wrapping>the wraps written written>in x>and x>bare x>cuda x>the xx yael yet>memory yield you're your ~acros
+0.20 ~anywa ~autho ~autou ~avera ~batch ~cachi ~callb ~canva ~capti ~chain ~colle ~comme ~compa ~compu ~condi ~custo
+0.20 ~detac ~diffu ~direc ~discr ~doesn ~dropp ~effec ~enabl ~enoug ~ensem ~exten ~fasta ~fjord ~freez ~funct ~graph
+0.20 ~guard ~handl ~helpe ~input ~insid ~inver ~laten ~layer ~leave ~linea ~memor ~middl ~missi ~needl ~netwo ~nogra
+0.20 ~param ~paren ~passe ~pictu ~polic ~porte ~prepa ~pretr ~quest ~rathe ~reaso ~requi ~rewar ~salie ~sanit ~score
+0.20 ~searc ~sente ~servi ~simpl ~someb ~state ~stitc ~store ~stori ~suppo ~targe ~testi ~thoug ~tunin ~turni ~upgra
+0.20 ~wasn' ~witho ~writt ~you'r 果 部
+0.40 1000>steps 11>gb 3>gb activations added alone and>batchnorm anywhere around as>well authors backbone backprop
+0.40 backward batch batchnorm beam beam>search being being>built builds built but but>still calibration clip
+0.40 computation context context>manager copyslices custom ddpm decorator>got distillation do>it does does>nothing
+0.40 doesn't>do dropout during else embedding enable enable_grad encode eval>alone eval>only evaluate extraction
+0.40 flask for forgot frozen generator got>lost grad>mode grad_fn>copyslices gradienttape handler i>just image
+0.40 in>distillation in>my inception is>not it's>3 it>is its>graph just lacked libtorch loop>of lost>in manager
+0.40 model>eval my my>own net network>in no>no_grad no_backprop_mode no_grad>was nobody nothing on>1 our>test out
+0.40 outside outside>the paper parameters pass passes perceptual plain pr predict prediction refactoring sampling
+0.40 sampling>loop script should sliding still stored takes teacher>forward test>script the>authors the>backbone
+0.40 the>decorator the>graph the>guard the>perceptual the>val tile time times to>switch torch tracked tracking tracks
+0.40 true>in update vae>encode was what>the with with>batch with>block with>grads with>torch wrap x yet your>test
+0.40 ~anywh ~aroun ~backb ~build ~calib ~conte ~copys ~decor ~disab ~disti ~dropo ~durin ~embed ~froze ~gener ~image
+0.40 ~incep ~inden ~inter ~lacke ~libto ~manag ~nobod ~nothi ~outpu ~outsi ~perce ~rollo ~scrip ~shoul ~slidi ~switc
+0.40 ~threa ~train ~updat ~upsca ~worke ~wrapp
+0.60 0>4 alone>doesn't backbone>is calls fid forgot>to generate gradients grads guard lost needs no>with only py
+0.60 recording requires scoring set_grad_enabled stop teacher test>loop the>tape the>test the>with thread
+0.60 torch>inference_mode train training true val validate validation with>autograd ~activ ~backw ~encod ~featu
+0.60 ~forgo ~refac ~sampl ~scori
+0.80 called enabled forward inference_mode no tape vgg volatile>true ~calle ~diffe ~evalu ~extra ~forwa ~teach
+1.00 autograd decorator loop no_grad recorded ~autog ~infer ~track ~valid
+1.20 inference mode test ~gradi ~predi ~recor
+1.40 eval
+1.60 volatile ~volat
+2.80 grad
""",
    "host_memory": r"""
-0.80 i one
-0.60 is>unlimited
-0.40 1>gb 5>gb a and back batch both fine fraction is>32 is>fine isn't it its mine model my never over pinned>2 same
-0.40 step swap>untouched the>machine the>memory them thought via which your ~reque ~trans
-0.20 # 0>3 0>5 0>and 0>in 0>no 100>gb 10>gb 11>gb 12>gb 14>gb 190>gb 1>1 1>2 1>5 1>and 1>g 256>gb 2>1 2>4 2>gb 32>of
-0.20 380>gb 3>10 3>g 3>gb 4>1 4>g 512>gb 512>i 6>gb 900>mb 9>gb =1 =2 =3 a30 about above activations after alone
-0.20 although always an and>it's and>prefetch_factor are arena arena>limit around asks attention auf auto
-0.20 available>so back>to backend backward bank base be>swapped because being block board bug but bytes c card cell
-0.20 checked checkpoints client cluster's>cgroup comes comfyui compute config confirms console conv cores cpu>blocks
-0.20 cpu>is cpu_offload_gb crash ctx cuda>memory cuda>out cudnn d dataset>has day de decoder default del device
-0.20 device>memory did did>it difference dmesg>has does doubled>the down e eager el embedding enable encoder end
-0.20 enforce enforce_eager env estimator eval every everything expandable failed>to fails>at fails>in faiss find
-0.20 first first>thought fits five flags float for forward found four frames free free>memory freed from>the fsdp
-0.20 gb>available gb>card gb>in gb>swap gets>half gigs give give>the gpu>0 gpu>1 gpu>memory gpu>or gpu_mem_limit grad
-0.20 graphs growth gtx half>empty half>the handle has>512 has>no have>1 he hidden history holds host>as host>ram i'm
-0.20 i>watched id if image in>a in>my in>nvidia in>the in>use inference init instead>of is>64 is>on is>set isn't>it
-0.20 it's>at it's>not it>is it>matters it>on jan jax keep keeps keeps>the kept killer>line kv l>is last layer layers
-0.20 le leaves left length less line live llm lm loaded logits long loop lora loss low_vram made makes mask matters
-0.20 may mb>total memory>in memory>isn't memory>of metal mib mig mine>is missing mit mode modules moments moved mps
-0.20 much my>case my>first near net network never>used new next no>more no>oom no>pinned nodes none none>in none>of
-0.20 notebook now number o of>it of>memory of>my of>params of>ram of>the of>them offload>of offload_optimizer ollama
-0.20 on on>and on>gpu on>or once one>copy ones only onnx onnx>loads op opencl opt optimizer optimizer>was or>off
-0.20 or>the orin ort other over>the own params partitioned pass past peak peak>of percent persistent
-0.20 persistent_workers persistent_workers>true pid pin_memory>on pinned>memory pipeline plenty pod>spec possibly
-0.20 possibly>the prefetch_factor>2 printed prompt pure pytorch pytorch's q q4 raise ram>and rather rather>than
-0.20 readme readme>asks renders replay replay>buffer report reporter request request>in reserved rest result rmm
-0.20 roughly roughly>60 rtx running runs runtime runtimeerror s same>number saved se second see self server ships
-0.20 shm>64 shm>is sit sit>in sits six size size>is snapshot so>it spec split start stays steps still summary swapped
-0.20 swapped>out system>managed t t4 take takes takes>90 tb tell temp ten tensorflow test tf thanks that's that>was
-0.20 the>2 the>crash the>default the>end the>first the>loading the>nodes the>old the>peak the>rest the>same the>webui
-0.20 the>whole there there's>400 three throughout ti to>0 to>128 to>gpu today token too>much torch torch>cuda total
-0.20 total>vram train trainer training true>and true>in true>keeps true>takes try two type unlimited>shm untouched us
-0.20 user users utilization v>is vae version video visible vram>to w warning was>being was>in was>it was>never was>on
-0.20 waste watched we webui weights were were>free while>the whisper whole will window windows>10 with with>deepspeed
-0.20 with>pin_memory within working workspace xformers xla y yes you ~activ ~altho ~alway ~appen ~argum ~aroun ~backe
-0.20 ~backw ~becau ~botto ~captu ~chang ~colle ~comme ~compa ~compi ~conso ~count ~deeps ~diffe ~doubl ~dropp ~embed
-0.20 ~encod ~estim ~evalu ~every ~execu ~expan ~folde ~forgo ~forwa ~fract ~frame ~gradi ~handl ~histo ~inter ~itera
-0.20 ~launc ~layer ~learn ~leave ~lengt ~manag ~matri ~matte ~missi ~modul ~momen ~multi ~netwo ~numbe ~ollam ~openc
-0.20 ~outof ~outpu ~paddl ~param ~parti ~perce ~pipel ~plent ~possi ~predi ~prefi ~previ ~print ~promp ~pytor ~rathe
-0.20 ~readm ~recom ~recor ~relea ~remai ~rende ~repla ~repor ~resid ~resol ~resto ~resul ~rough ~runni ~runti ~secon
-0.20 ~seque ~shoul ~snaps ~speed ~start ~store ~strea ~survi ~swapp ~switc ~teach ~tenso ~thank ~that' ~thoug ~token
-0.20 ~torch ~trito ~untou ~utili ~varia ~versi ~warni ~watch ~weigh ~whisp ~withi ~worki ~works ä é в на が 니
+0.20 0>available 0>the 0>works 118>k 120>g 120>gb 128>gb 12>b 12>workers 130>gb 13>b 140>gb 140>in 14>of 15>6
+0.20 16>bytes 16>gi 16>workers 180>gb 20>h 224>224 224>3 240>gb 24>at 25>gb 26>gb 2>of 2>on 2>setting 2>with 2>x 31>8
+0.20 32>16 32>bit 32>gi 32>is 32>there's 32bit 3>of 400>m 48>gb 4>per 4>ranks 50>gb 61>gb 62>gb 63>of 64>bit 64>so
+0.20 6>cards 70>gb 7>gb 8812>python 8>32 8>gb 8bit 90>gb 96>gb =4 a>13 a>256 a>26 a>32 a>64 a>cuda a>huge a>machine
+0.20 a>swap accelerate's adamw_8bit add adding>a address>range after>using again>and all>8 all>available all>images
+0.20 all>in all>of allocation allocation>failed allocator allocator>is allows almost almost>empty also>do and>convert
+0.20 and>cuda and>go and>gpu and>my and>no and>shared and>took and>wsl anon anon>rss anymore anything anything>got
+0.20 apps arbeitsspeicher are>70 are>touched array>of arraymemoryerror arrow as as>far as>the at at>0 at>12 at>3
+0.20 at>30 at>31 at>4 at>98 at>half at>least at>shard available available>ram b b>x bad bar bar>is be be>allocated
+0.20 be>had be>set before before>anything before>moving bei between>the big>for blender blender's blocks>and
+0.20 broadcast browser buffer_count buffers>are buffers>for buffers>of building building>the built>in by>shard cache
+0.20 cache>false cache>for cache>in cache>on cache>true call>was can>not cannot>allocate card's card>is card>itself
+0.20 card>still card>was cards cards>are ceiling ceiling>in charge checkpoint>on chunksize cluster's>profile code
+0.20 code>137 colab colab's colab's>12 column commit>limit complaining complete completes computer concatenate
+0.20 container container>was convert converting converting>the copied copy copy>of copy>on core core>exceptions
+0.20 couldn't>be cpu>of cpu>offload cpu>part cpu>with cpuadam crashed crashed>after crashes>at creates cuda's
+0.20 cuda>error cuda>wants cudaerrormemoryallocation cudahostalloc>is cudahostregister>returned cuinit cupy cupy>11
+0.20 cupyx cured>it dask dataloader dataset>moved dead decoded defaultcpuallocator>not den describe describe>says
+0.20 dict dicts die>karte die>with dies>with disabled disappears dmesg>out do>keras docker>run doesn't>fit doesn't>go
+0.20 doesn't>happen driver>from drop each>dataloader each>of each>read each>worker eaten eaten>the eats effects empty
+0.20 enlarging enlarging>the enough enough>memory entire error>out even even>with exceptions
+0.20 exceptions>arraymemoryerror exhausted exhausted>by exit>code failed>not failed>the fails>not fails>with false>it
+0.20 far far>as fedora few few>of file>and file>too fill fine>now finished finishes fit fit>in fixed for>6 for>me
+0.20 for>other for>others for>the frame>was free>in from>crashed from>dead full>of g>and g>cured g>was gathered
+0.20 gathered>to gave gave>up gb>added gb>at gb>bin gb>checkpoint gb>doesn't gb>file gb>gguf gb>host gb>is gb>laptop
+0.20 gb>machine gb>numpy gb>pinned gb>rss gb>shared gb>the gb>virtual gb>with gets>killed gguf gib gives>you go
+0.20 go>into goes got got>killed got>to gpu>22 gpu>at gpu>has gpu>is gpu>ram gpu>shows gpu>was h h>shows had>16
+0.20 had>eaten half half>of happen happens happens>on happy has>128 has>256 has>60 hat have>32 held here hit hit>the
+0.20 hits host>and host>memory host>on host>ran htop>shows huge huge>virtual hugepages i>register idle in>docker
+0.20 in>llama in>main in>ordinary in>our in>system in>windows increased index initialises instance>has into into>ram
+0.20 is>8 is>built is>disabled is>filled is>full is>larger is>nearly is>too is>untouched it's>cudahostalloc it's>this
+0.20 it>dies it>doesn't it>gives it>goes it>happens it>shares it>to itself>was jetson's job job>needs k8s k8s>memory
+0.20 karte keras>model kernel killed>process kills kills>it kills>the kubectl kubectl>describe kubelet l>was la>ram
+0.20 laptop larger>than least leftovers>from limit>16 limit>8 limit>memory limit>of limits limits>conf little>for
+0.20 llama lmcache load>on loader's loader>workers loaders loading loading>the lock lockable lockable>memory
+0.20 locked>and locking locks log>shows login>node login>script long>before low_cpu_mem_usage>false
+0.20 low_cpu_mem_usage>true lowering lowering>the m>default m>dicts machine>has machine>with machine>wslconfig make
+0.20 mapped max_map_count>too max_map_count>was mb>available mb>shm me>at mem>120 memmap memory>24 memory>8
+0.20 memory>and memory>as memory>from memory>i memory>it memory>killed memory>limit memory>limits memory>segment
+0.20 memory>set memory>was memory>you memorymax merge_and_unload merge_and_unload>on mlock>in mmap>of mortem mount
+0.20 moving>it my>log my>profile my>ram my>slurm n>224 nano>4 native nearly nearly>empty never>got nicht nicht>die no
+0.20 no>failure no>swap no>traceback node's node>has node>ran non not>been not>cudamalloc not>enough not>lock
+0.20 not>training notebook's nothing>in nothing>loaded np np>load np>memmap num_workers num_workers>32 numpy>core
+0.20 numpy>in nvidia>smi of>400 of>64 of>70 of>8 of>9 of>a of>all of>host of>old of>system off offload>to
+0.20 offload_param offloaded on>16 on>a on>cpu on>rank on>write on>wsl one>go oom oomkilled>exit
+0.20 optim>paged_adamw_32bit or>stage ordinary other>apps others our>dask our>login out>on page>locking
+0.20 paged_adamw_32bit pages pages>is paging>file param passing pd per>rank pin_memory>true pinned>staging pinning
+0.20 pins>the plain>adamw plus pod>got pod>limit pod>memory post>mortem preallocate>the prefetch prefetch_factor>32
+0.20 prior prior>to process>8812 process>is processes prozess python>list qlora>with quantisation raised>to ram>8
+0.20 ram>bar ram>before ram>box ram>on ram>or ram>was ram>with ran>dry ran>the range rank0 rank>0 rank>loads
+0.20 rank>reads reached reached>so read_csv read_csv>of reads reads>the red red>and refused refuses refuses>the
+0.20 register registering registering>the registers remove removed reservation reserving reserving>the returned
+0.20 returned>out rlimit rm rtx>4090 run>with run>without run>works runs>out said>no same>computer same>run same>time
+0.20 samples sandbox saskia saskia>20 save saving says>oom says>oomkilled says>so scene scene>doesn't script>cuinit
+0.20 script>had sdxl sdxl>loads segment segment>for segments segments>from server's session>crashed set>32 set>by
+0.20 shape>n shard>3 sharded shared>memory shares shares>with shm>at shm>in shm>was short shows>9 since>cpu size>of
+0.20 size>to slurm>job slurm>script small>on smi smi>has so>can so>card so>far solved>my solves>it sometimes
+0.20 sometimes>it's sondern space>for space>of spill spilled sschulte staging>buffers state state>dict state>on
+0.20 sticks stops>before swap>file swap>off swap>on swap_space swap_space>4 swapon sysctl system>ram tables
+0.20 tensors>between than>that that>even that>failed that>fails the>12 the>16 the>64 the>allocation the>array the>box
+0.20 the>browser the>ceiling the>cgroup the>checkpoint the>complete the>context the>data the>driver the>entire
+0.20 the>fit the>host the>index the>jetson the>jetson's the>limit the>loader the>loader's the>login the>mapping
+0.20 the>node the>node's the>notebook's the>numpy the>offloaded the>one the>oom the>os the>page the>paging
+0.20 the>parquet the>pinned the>processes the>ram the>safetensors the>server's the>service the>session the>shared
+0.20 the>shell the>slurm the>swap the>time the>upload the>virtual the>vm then then>it there>so this>instead though
+0.20 through through>model time>we tmp to>16 to>24 to>disk to>host too too>low took took>python took>the torch>load
+0.20 torch_ touched tried>to trt true>fails ubuntu ultralytics under unlimited>ok up>first upload usage use>numpy
+0.20 use_mlock used>up using>all v>50000000 v>set v>unlimited v>was virtual>memory virtual>range vllm>swap
+0.20 vllm>worker vm>has vm>overcommit_memory voll war was was>64 was>exhausted was>full was>only was>raised was>ram
+0.20 was>short wasn't>enough we'd we>have went>to weren't what>my what>was which>isn't while while>building
+0.20 while>loading while>reading windows>page windows>with with>0 with>false with>it with>nothing with>optim with>shm
+0.20 without>pin_memory without>shm worker workers>die workers>each write yael yolo you>a you>tried zero>3 zram
+0.20 ~10485 ~abges ~accel ~almos ~anymo ~anyth ~arbei ~array ~avail ~befor ~blend ~broad ~buffe ~build ~card' ~catbo
+0.20 ~ceili ~charg ~colab ~compl ~compo ~conca ~confi ~const ~conta ~copie ~cpuad ~crash ~creat ~cuda' ~cudae ~cuini
+0.20 ~datal ~deskt ~disap ~enlar ~enoug ~entir ~exhau ~fedor ~hugep ~kerne ~kubec ~kubel ~lapto ~lefto ~lmcac ~loadi
+0.20 ~locka ~locki ~lower ~mappe ~memma ~morte ~nativ ~nearl ~node' ~ordin ~parqu ~passi ~pickl ~pinni ~proze ~reach
+0.20 ~refco ~remov ~reser ~sandb ~saski ~savin ~segme ~sonde ~spill ~sschu ~stage ~stick ~swapo ~sysct ~table ~touch
+0.20 ~ubunt ~ultra ~weren ~буфер ~включ ~загру ~занят ~модел ~отклю ~счита а включил гб>включил даже драйвер
+0.20 загрузилась модель на>10 не файл い>ま せ>ん は ま>せ み み>込 め や ん>。 ジ フ ペ ペ>ー ル>を ー>ジ 使 半
+0.20 半>分 増 読 読>み 込 거 거>였 너 는 델 라 라>서 메 메>모 모>델 모>리 서>모 어>있 였 였>어 은 음 이>너 읽 있>었
+0.20 제 죽 컨 한
+0.40 12>7 12>gib 16>gb 1>in 200>gb 24>gb 300>mb 40>gb 4>in 64>k 64>kb 70>b 8>ranks =0 and>the array at>all
+0.40 available>when bad_alloc bigger buffers bus bus>error by>the cgroup>limit checkpoint commit compose conversion
+0.40 couldn't cpp cpp>loads cpu>memory cudahostregister cupy>pinned defaultcpuallocator>is die dies dimms dmesg>says
+0.40 dry edit every>rank exit>137 failed filled fixed>the free>g full full>state g>0 gb>and gb>box gb>node gb>ram
+0.40 goes>through held>as images in in>compose in>vllm in>wslconfig is>at is>named is>what it>trains jetson kb
+0.40 killed>the killer killer>took l l>64 l>unlimited limit>64 limitmemlock list list>of llama>cpp loader login low
+0.40 low_cpu_mem_usage m m>in main map mapping mb mem>16 mem>8 memlock>1 more>dimms named needs node>so not not>cuda
+0.40 not>device not>vram numpy>array nvme>offload of on>windows only>64 oom>killer oomkilled page>locked paging pil
+0.40 pil>images pins prefetcher preprocessing python raised ram>cache ram>first ram>is ram>not ran ran>out ranks
+0.40 ranks>each read read>the reading reading>the rss safetensors says set set>0 set>it shards shows>300 size>8
+0.40 slurm>mem small smi>2 space>4 staging swap>space that>is the>card the>container the>conversion the>gpu the>pod
+0.40 the>prefetcher the>preprocessing the>trace the>unit tmpfs to>40 to>60 to>nvme trace trace>not trains two>more
+0.40 under>wsl2 unit unit>file vllm vram was>2 was>at when when>it windows>commit with>64 without works works>here
+0.40 wsl2 wslconfig>memory zero zero>offload ~bigge ~brows ~could ~faile ~fille ~finis ~happe ~mappi ~memor ~oomki
+0.40 ~overc ~pagin ~prefe ~prepr ~pytho ~raise ~readi ~refus ~safet ~shard ~stagi ~witho ~добав ~оптим до добавил
+0.60 60>gb 64>mb 8>gi added address address>space alloc box cgroup confirmed count cpu>side cudahostalloc>that
+0.60 cudamallochost dataset disk dmesg exit fails gb>of gib>for in>ram load locked main>memory max_map_count memlock
+0.60 node of>24 overcommit_memory>2 page>file pagefile pin_memory>false pinned>pool pod rank shared shm>size shows
+0.60 side system system>memory the>cpu the>load too>small ulimit>l v virtual vm>max_map_count ~addre ~cgrou ~commi
+0.60 ~cudam ~datas ~image ~jetso ~loade ~locke ~memlo ~pagef ~regis ~virtu и при
+0.80 16>g 32>gb 64>m 8>g defaultcpuallocator dev docker false gb killed limit mem no>mmap numpy nvme offload
+0.80 overcommit_memory paged pin pin_memory slurm ulimit>v windows workers wsl wslconfig ~conve ~defau ~docke ~limit
+0.80 ~share ~syste ~windo ~worke ~wslco гб
+1.00 cudahostalloc dev>shm gi loads page pinned space ~offlo ~pinne
+1.20 cpu file g memory mmap overcommit ulimit vm ~kille ~ulimi
+1.40 host mlock ~cudah
+1.60 shm swap
+3.00 ram
""",
    "kept_tensors": r"""
-0.60 and>the empty gb to>the works
-0.40 # alive at>once block both config default del empty_cache failed false first fits gib go got graph it its kernel
-0.40 lives>in max metric model net not num on>a once one pool run second size the>cache through too training two use
-0.40 was which with>the ~confi ~defau ~kerne ~model ~optim ~secon ~start ~token ~weigh ~windo
-0.20 0>8 0>in 17>gb 1>was 24>gb 250>k 2>gb 32>k 4>gb 4>k 4>m 5>gb =0 =1 a>full a>numpy a>second a>single a>step
-0.20 a>thing a>time above adam adamw again all>for alloc allocator alone along an an>epoch and>at and>each and>keeps
-0.20 and>that and>then any app>every append>loss append>net append>trainer are>kept arena as>a as>it as>the asked
-0.20 asked>for at>0 at>5 at>a at>each ate attached attentions augmentation auto autograd autotune available b back
-0.20 backend bad base batch be beams because before>being before>the bf16 board box bptt bs buffer>for buffer>is
-0.20 buffers>for by>itself bytes c came can't card>after card>was cards carry cast cell change checkpoint ckpt
-0.20 classifier clip closing code collate comes compile compute_metrics computed context contrastive copy>on core
-0.20 could cpu>after cpu>numpy crashes cross cuda>0 cuda>empty_cache cudagraph cut decord del>outputs dense detach
-0.20 detach>cpu detector device>0 device>cpu devices dict>for didn't>do do do>a don't during e each>of each>step
-0.20 earlier edit else ema embedding enable encoder encoder>in end>of enough epoch>it's error errors
-0.20 eval_accumulation_steps>1 even every>batch every>ten every>time everything exc exception extra failing fails
-0.20 failure faiss fastapi fastapi>app feed file file's file's>tensors first>i fit five float fn fold folds for>a
-0.20 fork forward>and forward>pass forward>without found four fraction from from>the fsdp g gave gb>in gb>on generate
-0.20 ggml go>to gone gpu>0 gpus grad_fn grads graphs grid grid>search gromacs growing>with growth>of h had half>of
-0.20 hand handler happens head heads held>the hence hence>the here hidden>state hit holes how i>call i>logged
-0.20 i>return i>use ids images>in in>numpy in>one in>the in>train in>training info input inside inside>the instance
-0.20 instead>of is is>hit is>the it's>the it>every it>is item its>history its>own job k>x kept>forever kept>its
-0.20 kept>the killed kv>cache l la large last last>year layer learner less let let>go limit limited line linearly
-0.20 list>holds lists lived lives llama llm load load_state_dict loaded>for loading loads local log log_probs logged
-0.20 logged>it logprobs look loss losses lower lstm made made>the many matrix mb>of me mem memory>for
-0.20 memory_allocated>is mib models moved>with moves moves>predictions nccl needs net>x nets network never>let next
-0.20 no>leak no>room no>space no>with nodes non none>of not>on note nothing>remains numpy>memmap nvidia nvidia>smi
-0.20 of>300 of>48 of>memory of>my of>what off>the on>cpu on>my on>one on>that one>of one>with ones oom open open3d
-0.20 opens optimizer or other out>cpu out>of output_attentions outputs>go outs outside over>a pad padded parameters
-0.20 part pass passed pbenes peak per>gpu per>the pil pil>images plain pod point points policy positions
-0.20 predictions>are prefill pretrained previous>frame's print probs process processes py queries query queue>length
-0.20 r ran random rank ranks raw read recorded recording reg regulariser remains remains>on removed>last rendering
-0.20 reply report request's requested requires reserved resolutions return>it returned room row runner runs s same
-0.20 sampling saved>in says scene scope scratch script search see self>reg sequence shard share shared since>we sit
-0.20 six sixteen size>are sizes slower slower>and small smi so so>the softmax somebody space ssd stack stack>them
-0.20 start starts state>dict static step>1 steps>keeps still stop stopped stored>in strategy t4 tape tasks teacher
-0.20 ten>batches ten>steps tensor>with tensorflow tensors>and tensors>at tests tf than than>the that's that's>how
-0.20 the>cpu the>crash the>dataset the>default the>dict the>embedding the>file's the>first the>frames the>handler
-0.20 the>list the>loader the>loss the>metric the>one the>plots the>previous the>same the>second the>ssd the>tensors
-0.20 the>trace their their>history them>all then there thing third three ti ticket till>the times token tokens took
-0.20 top torch torch's torch>1 torch>no_grad total trace traceback train trial try turned turns type u updated us
-0.20 usage>goes used uses utilization v vae variable vocabulary wanted wants was>after was>growing was>removed wasn't
-0.20 way weights went what what>it where where>it while whisper width will window windows with with>all with>cpu
-0.20 with>its within>2 words workers workspace worth x>cuda year your zero ~alloc ~attac ~augme ~autog ~autot ~avail
-0.20 ~backe ~backw ~becau ~bucke ~candi ~captu ~chang ~check ~chunk ~closi ~colla ~compu ~concu ~conte ~contr ~crash
-0.20 ~decor ~detec ~diffe ~dimen ~disab ~durin ~earli ~enoug ~envir ~error ~every ~excep ~expor ~extra ~faile ~faili
-0.20 ~failu ~fasta ~file' ~follo ~fract ~gradi ~graph ~groma ~happe ~impor ~inclu ~initi ~insid ~insta ~itera ~kille
-0.20 ~large ~launc ~learn ~linea ~loadi ~logge ~losse ~matri ~netwo ~norma ~numbe ~nvidi ~open3 ~other ~outsi ~padde
-0.20 ~param ~passe ~pbene ~perfo ~pipel ~plott ~point ~polic ~preal ~pretr ~print ~proce ~queri ~regul ~rende ~repli
-0.20 ~reser ~resol ~resto ~resum ~retur ~runne ~runti ~scrat ~scrip ~searc ~shard ~share ~sixte ~slowe ~smoot ~someb
-0.20 ~stati ~stopp ~stude ~subpr ~summa ~tacti ~teach ~that' ~ticke ~train ~trial ~trunc ~turne ~varia ~vocab ~wante
-0.20 ~wasn' ~worke ~works à è í 로 서
+0.20 000>samples 000>tensors 0>2 0>4 0>6 0>9 0>of 0>that 100>k 100>passes 1024>1024 1024>4 1024>x1024 10>and 10>k
+0.20 10>m 12>000 12>after 12>k 12>mb 14>gb 16>3 18>gb 1>0 1>000 1>1 1>16 1>28 1>4 1>8 1>does 1>e6 1>million 1>s 200>k
+0.20 200>of 2048>and 2048>floats 20>k 256>64 25>mb 28>m 2>0 2>fixed 32>256 38>gb 3>1 3>10 3>9 3>days 3>doesn't 3>gb
+0.20 3>has 3>m 410>000 4>1 4>2 4>3 500>frames 50>000 5>0 600>k 64>64 64>with 6>12 6>3 6>hours 6>then 6>to 700>mb
+0.20 70>gb 77>768 7>2 800>x1333 84>84 84>x84x4 8>3 8>one 9>1 =4 =5 a>40 a>bug a>day a>known a>las a>list a>loop
+0.20 a>lora a>python a>ram a>reference a>slow aborted about>300 about>6 active acts add add>a adds>up after>10
+0.20 after>300 after>40 after>500 after>6 after>60 after>each after>some age ago ahead>of all's all's>well
+0.20 all>batches all>images all_feats all_feats>append all_gather all_preds allocated allocated>a already>under als
+0.20 an>old and>96 and>all's and>cpu and>full and>i and>it and>its and>keep and>kept and>never and>no and>pinned
+0.20 and>targets and>we another another>checkpoint another>set api api>call append>out append>x appended appended>to
+0.20 are>all are>held are>never are>stored aren't argument argument>and around>image arrays>in as>cuda as>gpu asarray
+0.20 asnumpy at>3 at>6 at>61 at>about at>around at>epoch at>hour at>number at>the attention auf auf>der baked bank>of
+0.20 batch>i batch>per batches>to beam beam>hypotheses before before>pooling behind>in behind>them benchmark>table
+0.20 best between between>epochs big>one bind bisected bisected>to bleibt bleibt>der blieb blocks blocks>from bool
+0.20 buffer>to bug bug>of built but>still but>the by by>12 by>a by>one by>the c++ c++>extension cache>de cache>dict
+0.20 cache>per cached>for cada call>and call>of call>the call>to callback>gc card>and card>rather card>until carlo
+0.20 chaque chat>turn clear clear>on cleared>between client clients climbs climbs>by climbs>with clone>for clones
+0.20 clones>each closed coco collect collect>each collected collecting collects column comfy's comment comment>out
+0.20 compare>the complete compute_on_cpu compute_on_cpu>true concat confusion consumer conv conversation
+0.20 conversations converter copies copy coreset corpus cos cos>sin count count>of cpu>and cpu>in cpu>made cpu>them
+0.20 cpu>with crash>at created>in created>per crops>of cuda>after cuda>all cuda>d cuda>memory cuda>memory_allocated
+0.20 cuda>tensors cuda>with cudf>frames culprit cured custom customer d d'images dans dans>un data>data data>off
+0.20 dataset dataset>on day de de>embeddings debug>flag debug_outputs decoded delete delete_adapters deleted dentro
+0.20 deque>maxlen der der>karte der>verbrauch destroyed device>after device>before device>in device>memory device>was
+0.20 dict>from dict>keeps dict>never dict>of dict>was dictionary>of dies dies>at diffusion diffusion>1000 dim dims
+0.20 disconnect disposed distinct distinct>length docs document document>1 doesn't doesn't>drop doesn't>leak
+0.20 downgraded driver driver>551 dropout dropping dropping>the dumps dynamic dynamic>shapes dynamo e6
+0.20 each>activation each>batch's each>chat each>epoch each>frame each>inference each>time each>visitor's easyocr
+0.20 easyocr>reader editor eine einer eleventh emb embedding>cache emptied en en>la engine>takes ensemble>members
+0.20 entries entry epoch>23 epoch>end estaba eval>outputs events every>10 every>call every>feature every>forward
+0.20 every>frame's every>intermediate every>new evicted expire extension f falls farid feature>bank feature>cache
+0.20 feature>map features>and features>on files fills fills>it fin finished>requests first>guess first>then flat>at
+0.20 flat>in flat>line flow flow>for flushed fly for>20 for>about for>knn for>later for>speed for>t for>the for>those
+0.20 for>visualisation former former>steps forward>call forward>hooks frame>200 frame>and frames>it frames>list
+0.20 frames>with freed frees>the from>0 from>6 from>each front>in full>run full>self function function>with gather
+0.20 gathering gathers gathers>all gb>itself gb>never gb>under gb>w gc gc>get_objects generate's genes get_objects
+0.20 gets>created gets>loaded gloo go>of going>back gpu's gpu>and gpu>in gpu>memory gpu>tensors gpu>until gpumat gr
+0.20 gr>state grad>cam graph>but grew grew>with grids grids>of grow grow>with grows>by grows>with growth growth>is
+0.20 guess guess>was had>nothing half>a half>precision handle hangs hangs>on harmless have>been have>it held>in help
+0.20 helps hidden>states hist history>deque history>of hold holds>1 holds>a holds>all hook>for hook>saved hooks>store
+0.20 hour hours>without hundreds hundreds>of i'd>forgotten i'll i'm i>collect i>create i>forgot i>hold i>kept i>push
+0.20 i>register i>verified id identical>script im>á image>coreset image>embeddings images>cache images>of improves
+0.20 improves>in in>1 in>2 in>a in>cupy in>device in>every in>function in>history in>inference_state in>main
+0.20 in>no_grad in>self in>sessions in>task in>that in>this in>trainer inference_mode inference_state init inputs>for
+0.20 inside>my int intermediate ints iobinding is>a is>fixed is>inside is>over is>self is>where isn't>called
+0.20 isn't>released it's it's>a it's>my it's>your it>at it>for it>has it>leaks it>memory it>off it>stays iter
+0.20 its>past jamais jamais>vid jax k>at k>images k>nn k>rows karte keep>their keep>them kept>for kept>on kept>per
+0.20 key>values knn kv>of las latent latents latents>for layer's>output leak>after leak>with leaving>this len length
+0.20 lets lets>go level lib library library>leaks liegen lightning>1 limite list>in liste live>blocks live>in
+0.20 lives>on lo lo>pas load>a load>test load_lora_weights loaded logits>of logits>processors lol long long>files
+0.20 longer longer>dies loop loop>with lora>cache lora>gets lora>per loss>module lost>objects lost>tracks lru>of
+0.20 lru_cache>maxsize m>2048 m>4 made>it makes>it manager mark_dynamic mask>in masks>for masks>in masks>of max_age
+0.20 maximum>length maximum>size maxlen>1 maxsize maxsize>none mb>after mb>each mb>x mc mean mehr mem>after members
+0.20 memory memory>climbs memory>rises memory>snapshot memory>stays memory_summary>shows merely metrics missing
+0.20 mistake ml mmcv mo moco model>batch model>deleted model>predict model>x module monte monte>carlo more>each
+0.20 multimodal my>hook n>best n>de n>é na>placa nach name>append need>1 negatives nerf net>it's never>cleared
+0.20 never>dropped never>drops never>emptied never>evicted never>forgets never>freed never>get never>removed
+0.20 new>length new>lora new>python new>release nice nice>until nie nn no no>graph no>longer no>maxlen no_grad>but
+0.20 none>on not>free not>have not>help nothing nothing>goes nothing>left nothing>to now nowhere np>asarray o>cache
+0.20 occupancy of>3 of>5000 of>a of>cuda of>each of>finished of>graphs of>none of>one of>patchcore of>sam of>that
+0.20 of>time of>users off>i offload>to old>textures on>200 on>card on>each on>host on>restart on>so on>to
+0.20 on_validation_epoch_end one>a5000 one>and one>batch one>more one>per one>picture one>problem only>need
+0.20 onnxruntime onto>every opencv optical optical>flow option or>go or>keep other>with our>loader ours ours>was out
+0.20 output>and output_hidden_states over>12 over>night over>the own>c++ own>cache pandas parked pas pas>é pass>as
+0.20 past>key past_key_values past_key_values>per patched per>batch per>epoch per>frame per>iteration per>object
+0.20 per>sample per>step perceptual perceptual>loss persistent persistent>data persons picks pictures piles piles>up
+0.20 pinning pooling poor positional positional>cache precision>and pred predict>in prediction predictions predictor
+0.20 preds>and prefetch prefetcher prefetcher>queue prefetches prefix>store preloading problem>solved processors
+0.20 profile_memory profile_memory>and profiler profiler>with program projects prompt prompt's prompt>cache
+0.20 prompt>embedding prompts push pushed pushed>to put>the puts python python>int python>ints pytorch>lightning
+0.20 quedaba queue>has queue>of queued radix ram ram>y rank>8 ration re really>the record record_shapes references
+0.20 references>to registered registration registry released>in reload>of remain remained remained>in render>settings
+0.20 reporter request>2 requests reset resident restart results>append retains retains>the retracing reuse>the
+0.20 reverted reverted>to right right>after rise rises rises>by rle run>in running>mean running>sum sam2 same>moment
+0.20 same>traffic sample sample>in samples saved>for saw scans schedule scores>and sdpa seem>to seen segmentation
+0.20 self>cache self>debug_outputs self>history self>x sem server server>falls session session>dictionary
+0.20 sessions>dict set set>as set>on set>to settings sglang>radix shape should>have shown shows>4 shrank shrinks
+0.20 shut>that sin sits>on size>had size>of slice slice>of slow snapshot snapshots snapshots>for sne so>frame sortie
+0.20 speaker speed stable>at stacks stacks>the stage>of stay stay>in stayed stayed>loaded stays>at stays>i
+0.20 stays>level stays>resident steady step step>in step>with steps>for stops stops>the stops>when store>every
+0.20 stored>by stored>the stores stores>all stream style>the styles sum>instead summary switch t>sne table table>was
+0.20 take>20 takes>700 targets task>manager ten ten>hours tenants tensor tensor>per tensoren tensors>goes tensors>of
+0.20 tensors>until test test>features text text>to texture textures>in textures>of tf>2 tf>function thanks
+0.20 that's>what that>release that>up the>9 the>adapter the>big the>c++ the>complete the>crops the>data the>debug
+0.20 the>decoder the>eleventh the>end the>executor the>former the>global the>gpu's the>graph the>host the>identical
+0.20 the>intermediate the>k the>latents the>library the>loop the>masks the>mean the>memory the>night the>nightly
+0.20 the>output the>perceptual the>plug the>positional the>prefetch the>profiler the>registration the>render
+0.20 the>result the>rows the>scores the>server the>session the>sessions the>size the>steady the>stream the>sweep
+0.20 the>test the>textures the>tracker the>upscaler the>user the>viewer the>visualizer the>volume the>whole them>for
+0.20 them>on then>keep then>the there's there's>nothing there>use thousand threads thresholds>100 throughout
+0.20 throughout>the thus tiles tiles>on till till>epoch time>of to to>10 to>2 to>22 to>compare to>cpu to>do to>driver
+0.20 to>each to>ram to>speech to>update to>zero took>it torch>profiler torchmetrics>auroc tracemalloc tracer track
+0.20 tracker>keeps tracks traffic train>features trainer trainer>gathers trajectory transitions tree tree>of trees
+0.20 troquei true turning uint8 uint8>in um undo undo>steps unity unity>ml unload unload>it unloaded unset unset>so
+0.20 up update update>to upgrade>to upgraded upgraded>to upgrading uploads used>memory user user's user>picks
+0.20 users>who using val validation_epoch_end validation_step values values>of vectors verbrauch verified version>2
+0.20 version>doesn't vid vid>é viewer viewport visible>in visitor's visualisation visualizer vllm>0 voice volume
+0.20 vram>by w w>dynamic wait wait>for wandb warning was>a was>an was>being was>global was>missing was>never
+0.20 was>unset we>add we>keep we>load web>ui weight were>never weren't what>fills what>you when>you who who>left
+0.20 whoever whole whole>dataset with>cuda with>every with>new with>no with>persistent with>python with>tf
+0.20 without>crash workers>in wrapper x x1024 x1333 x84x4 x>2048 x>64 x>in x>model yes>but ~abort ~anoth ~aren'
+0.20 ~argum ~array ~asarr ~asnum ~atten ~befor ~betwe ~bisec ~bleib ~block ~chaqu ~class ~climb ~clone ~close ~colum
+0.20 ~comfy ~comme ~confu ~const ~consu ~cores ~corpu ~creat ~cresc ~culpr ~d'ima ~datas ~delet ~dentr ~destr ~diffu
+0.20 ~disco ~dispo ~doesn ~drive ~dropo ~dropp ~dynam ~easyo ~edito ~eleve ~empti ~entra ~entri ~epoch ~estab ~event
+0.20 ~expir ~expla ~exten ~flush ~growt ~harml ~histo ~impro ~iobin ~jamai ~layer ~libra ~liege ~loade ~maxsi ~memoi
+0.20 ~memor ~merel ~missi ~mista ~modul ~negat ~nothi ~nowhe ~onnxr ~openc ~optic ~optio ~panda ~parke ~persi ~perso
+0.20 ~pictu ~pinni ~pooli ~prelo ~proje ~pushe ~pytho ~queda ~queue ~ratio ~recla ~refer ~repet ~resid ~respo ~rever
+0.20 ~segme ~serve ~shape ~shoul ~shran ~shrin ~sorti ~speak ~stack ~state ~staye ~stead ~stitc ~suffi ~switc ~targe
+0.20 ~tenan ~thank ~thous ~threa ~trace ~traff ~troqu ~turni ~user' ~vecto ~verbr ~viewe ~viewp ~visib ~visit ~volum
+0.20 ~vorhe ~warni ~weren ~whoev ~wrapp ~write ~драйв ~модел ~освоб ~памят ~работ ~растё ~списо ~храни á>genes é>a
+0.20 é>ration ê>te больше больше>не в всё>работает запрос каждый на не>растёт память после работает растёт с список
+0.20 утечка>в 、 あ い>で さ ず ち>て で>、 な>い の>で ろ ん>だ サ バ 一 一>度 万 上 個 到 卡 卡>上 因>で 在 在>显
+0.20 度 征 必 显>卡 枚 特 特>征 目 込>ん 降 간 계 계>속 납 납>니 너 넣 넣>으 늘 두 리 만 세 셔 션 속 시 아 안 았
+0.20 았>어 우 으 으>니 지 지>우 캐 캐>시
+0.40 1>15 1>2 1>3 20>so 2>1 3000>steps 3>mb a>million a>new accumulated activation adapter adapters after ahead all
+0.40 all>predictions all>preds arrays attention>maps bank>for batches batches>on before>append blender built>from
+0.40 cache>had cache>none cache>of cached cached>dataset caches callback cat chat class classes cleared clips
+0.40 constants convert count>is cpu>before created crops cuda cupy cupy>arrays data>set deque detached device
+0.40 dictionary didn't>free die does>not each>new embeddings>dict ends ends>at epochs ever>freed eviction evicts
+0.40 feature features>for fixed>it fixes fixes>the for for>3000 for>long forward frame frees full>of gallery gb>i'll
+0.40 gpu gpu>for grad had>no has>no held hidden_states history holds hours hypotheses i>convert if if>i image images
+0.40 in in>blender in>gpu in>init__ index inference init__ is>40 is>ever is>held it>ends kept>all key keys known
+0.40 known>leak later leak>in leak>is leaked leave>the list>was live logits long>clips loras lost lru_cache>on master
+0.40 maximum maxlen mb>per memory>module memory_summary million moved moved>to never>evicts never>frees night
+0.40 no>eviction no_grad node>cache nothing>is of of>cupy offload offload_state_to_cpu old old>version on on>encode
+0.40 on>gpu on>the onnxruntime>1 option>for our>own outputs>to over past patchcore per>request per>shape pia pile
+0.40 pile>up pr prediction_loss_only prediction_loss_only>true predictions>on preds>list prefix queue>between
+0.40 recordings ref register register_forward_hook release released remove result result>cache retained save saved
+0.40 saved>every sentences shapes shapes>1 shows slots slots>forever so>logits so>nothing stays stays>flat steps
+0.40 store stored style tabs ten>classes test>set the>device the>forward the>gpu the>option the>queue to>0 to>gpu
+0.40 to>host to>numpy torch>cat torchmetrics torchmetrics>kept tracker trajectories true>for true>it un
+0.40 under>inference_mode under>no_grad up>in upgrade users validation_step_outputs version was>on with>dynamic
+0.40 with>each writing wurden ~accum ~batch ~blend ~callb ~clien ~conca ~custo ~downg ~encod ~finis ~funct ~galle
+0.40 ~gathe ~hypot ~image ~laten ~leake ~maste ~maxim ~maxle ~milli ~night ~objec ~outpu ~patch ~predi ~prefi ~profi
+0.40 ~recon ~regis ~remov ~repla ~retra ~sente ~snaps ~strea ~torch ~track ~traje ~unloa ~versi ~writi ~wurde ~выход
+0.40 ~запро ~кажды ~утечк была была>в не утечка утечка>была
+0.60 accumulation buffer clone data debug each>call each>request embeds encode end epoch eval eval_accumulation_steps
+0.60 eval_accumulation_steps>20 feats features finished fixed fixed>in forward>hook frames hidden host k keep>the
+0.60 leaks lru_cache m name new nightly no>maximum node none objects on>cuda on>device outputs per>call replay
+0.60 request results self sessions state tensors textures the>card the>leak them under until until>the validation
+0.60 video ~activ ~adapt ~buffe ~clear ~colle ~conve ~devic ~dicti ~frame ~globa ~logit ~prefe ~promp ~relea ~reque
+0.60 ~retai ~store ~visua
+0.80 adds call embeddings ever flat forever global grows hooks keep kept lora maps masks mb memory>bank preds
+0.80 replay>buffer states ~cache ~featu ~forev ~sessi ~tenso ~textu ~upgra
+1.00 bank cpu every lru queue ~embed ~evict
+1.20 append dict each hook list per ~resul
+1.40 cache never ~appen
+1.80 leak
""",
    "kv_cache": r"""
-0.60 kv>cache still torch
-0.40 0>9 8>on before c>2048 cache>holds capture context>parallel cuda device does entry first holds in>kv last
-0.40 max_num_seqs>4 memory my never of on rank split step stored>in the valueerror valueerror>the values>of vocab
-0.40 ~befor ~embed ~tenso
-0.20 0>2 0>3 0>4 0>5 0>6 0>8 0>85 0>95 11>k 14>5 14>of 152>k 16>the 1>2 1>5 1>and 1>gb 1>k 1>valueerror 2048>and
-0.20 2048>no 250>k 2>and 2>gb 32>gb 32>heads 4096>and 40>gb 4>2 4>the 4>tp 60>k 6>gb 7>b 8>kv 8bit 9>gb =4 =5 a a100
-0.20 a>24 a>context a>smaller about about>1 above according according>to activation adam adamw added after>each
-0.20 after>its again all allocated allocator alone>might already always always>had an an>l4 and>8 and>became
-0.20 and>max_num_seqs and>num_ctx and>the api arena as as>last asked at at>0 at>2 at>all at>step available>memory
-0.20 backward base batch>1 batch>2 batch>size batched batched>tokens be>several became because before>the best
-0.20 between bf16 bf16>and blame blocks>of blog both both>k bs buffer>for buffers bug built by bytes cache>blocks
-0.20 cache>is cache>max cache>on cache_8bit cache_max_entry_count cache_max_entry_count>0 can't card>mentions
-0.20 card>this checkpoint chunked>prefill clear code compute compute>buffer context>fits context>the context>to
-0.20 contexts copies>of count cp cpp>c cpu create cudnn cufft cufft>plan cutoff cutoff_len data dataset day days
-0.20 decrease>max del der dict dies do do>the each>chat each>prompt each>rank eager effect embedding empty
-0.20 empty_cache end ends>with enough>for entry>count epoch error eval evaluated every everything exllamav2 f false
-0.20 feature features fits>in fixed flash flash>on float for>50 for>both for>each for>its for>this forward found four
-0.20 fp32 frame frames from>the g gb>and gb>same get gib gigs given global gpu gpus gqa>with grad gradient graph
-0.20 graphs h had had>no half has has>two head healthy help helped hence hidden host hours huge i'm i've i>thought id
-0.20 ids if image images in>14 in>fp32 in>my in>one in>sessions inference info info>max init input_ids input_ids>with
-0.20 into is is>2048 is>4096 is>at is>larger is>not is>on is>plenty is>too isn't>the it's>at it>breaks it>dies it>in
-0.20 it>is it>isn't it>still it>stops it>was its jax job k>128 k>context k>rows k>words keep kept kernel kv>heads
-0.20 kv>self kv_cache_free_gpu_mem_fraction l l4 la last>month later layers>it layers>to lbfgs le left>at length>is
-0.20 length>with lengths limit list little llama_init_from_model llm>info lmdeploy>cache loaded loads>with log>shows
-0.20 logits logprob logprobs lora loss low lowered lowering>it lru luck makes makes>the map mar matrix max>entry
-0.20 max>tokens max_length max_length>512 max_model_len>2048 max_model_len>is max_seq_len_to_capture max_size
-0.20 max_size>4 max_split_size_mb mem mentions mib>as micro micro>batch might might>be missing mlock model's>max
-0.20 model>itself model>weights model_max_length month n_ctx>4096 nccl need>to needs>16 net next ngl no>available
-0.20 no>effect no>luck node none normal num>batched num_ctx>2048 num_ctx>in num_logits_to_keep num_workers nvidia
-0.20 nvidia>smi of>0 of>1 of>24 of>32 of>a of>past off off>each on>a on>fine one only onto oom op optimizer or our
-0.20 our>own output p packed padded padding parallel>2 parameters params pass passed peak pid plain plan plan>cache
-0.20 plus points post pp printed probs process profile prompt>not px py python pytorch q q4_k_m raise ram rank0
-0.20 rank0>valueerror rank>does ready reduced reported reported>in reports request result return return_logprob ring
-0.20 rows same>as same>model sample sampler saved say score scores scoring script sdpa see self self>size seq>len
-0.20 serve setting several several>gigs shape shapes shows sizes smi so>it's softmax someone space stage starting
-0.20 states stays steps stock stopped stops style sum surfaces t table takes>about tensor tensor>parallel tensors
-0.20 text tf tgi>on that's the>decoder the>end the>kv the>last the>sum the>values the>vit the>yaml them thing though
-0.20 three time to to>0 to>1024 to>2 to>create to>gpu together tokenizer tokens>2048 tokens>fails tokens>in tokens>to
-0.20 tokens>were tokens>you trace train trainer training trains tried tried>1 triton true try twice two ub up>at
-0.20 up>to usage util util>0 utilisation utilization v1 v100 value values>in version video vit vllm>1 vram warmup>and
-0.20 was was>at was>left was>the we>passed weights>alone weights>and well were>not what's>your whatever which
-0.20 which>is who whole>sequence wide windows with>0 with>22 with>a with>its within without words worker workers
-0.20 works>with workspace yaml>has you your your>context zeros ~accor ~activ ~adapt ~alrea ~alway ~backw ~batch
-0.20 ~becam ~becau ~betwe ~bigge ~bucke ~captu ~chang ~check ~chunk ~comfy ~compa ~compi ~conta ~count ~creat ~datas
-0.20 ~devic ~effec ~evalu ~every ~featu ~float ~forwa ~globa ~graph ~handl ~healt ~helpe ~hidde ~infer ~initi ~insta
-0.20 ~inter ~kerne ~launc ~liste ~littl ~loade ~matri ~memor ~menti ~missi ~norma ~nvidi ~optim ~outpu ~packe ~padde
-0.20 ~paddi ~param ~parti ~passe ~patch ~pipel ~point ~predi ~print ~proce ~profi ~pytho ~pytor ~quadr ~recor ~refer
-0.20 ~rende ~repla ~resid ~resol ~resul ~retur ~sampl ~score ~scori ~scrip ~sente ~sessi ~setti ~sever ~shape ~softm
-0.20 ~someo ~squar ~state ~stopp ~surfa ~switc ~that' ~threa ~throu ~toget ~torch ~train ~trans ~trito ~utili ~varia
-0.20 ~versi ~vocab ~whate ~withi ~witho ~worke ó>n в и
+0.20 00>mib 0>fails 0>gb 0>in 0>it 0>means 0>this 100>k 1024>and 10>not 128>prompts 128>requests 12>0 131072>and
+0.20 131072>on 14>2 1500>frames 160>k 16384>for 16>and 16>gib 16>images 16>ok 1>1 1>21 1>6 1>goes 1>mb 1>to 20>k
+0.20 256>48 256>concurrent 256>to 27>000 2>13 2>31 2>fine 2>go 2>instead 2>k 2>of 3000>tokens 30>gb 30>gib 30>k
+0.20 32768>and 32768>crashes 32768>in 32768>with 32>layers 34>gb 3>ok 4096>in 4096>max 40>k 40>layers 40>users 48>k
+0.20 4>cards 4>k 4>multiplies 4>개 4bit 512>samples 5>00 5>mb 64>k 64>long 64>sequences 65536>in 65536>on 65536>the
+0.20 6>6 6>k 6>mb 70>b 80>layers 8192>and 8192>ok 8192>the 8>beams 8>copies 8>in 8>mb 8>times 8>に 9000>tokens 90>k
+0.20 90>page 99>the 9>k =0 a10 a>12 a>20 a>90 a>chat a>growing a>la a>leak a>million a>number a>single about>3000
+0.20 accused admission advertises after>30 after>a after>loading agents all>i all>on alles alles>auf alloc allocating
+0.20 also an>8 and>batch and>dies and>have and>max and>needs and>not and>passes and>self and>their answers>now apr
+0.20 architecture are>11 are>for are>only arranc arranc>ó array as>well at>120 at>c at>full at>most at>once at>start
+0.20 at>token auf>die available>blocks awq b b>awq b>goes b>w baj baj>é batch>16 batch>48 batch>64 batch>of
+0.20 batch>total be>held be>stored beam>1 beam>5 beam>search beam>width beyond bit>cache bit>file blamed blocks>0
+0.20 blocks>than board board>and branches buffer>alone buffer>is buffer>that but>not by>four by>itself c>16384 c>4096
+0.20 cache>after cache>and cache>by cache>dtype cache>fits cache>i cache>int8 cache>it cache>type cache>was
+0.20 cache_4bit cache_implementation cached caching caching>with call>in came>on can>be cap cap>it capped>to card
+0.20 card>a card>and card>at card>in card>is carry carry>their case cat cd cd>4096 chat>is chunked come>on comes
+0.20 comment complete completes computed concurrency concurrent>chats concurrent>sequences confession config>json
+0.20 configured context>buffer context>by context>halved context>in context>of context>slider context_length
+0.20 context_window_size context_window_size>4096 contexto contextsize>slider conversation's copy>was correct
+0.20 correct>the costs course crash critic cross>and cross>cache ct2 ctk ctk>q8_0 ctv ctv>q8_0 ctx>as cuda>graphs
+0.20 dead>at decoder's>cross decoding decoding>starts deepspeed default default>context default>of demands did did>it
+0.20 dies>in dmitri documents down>in down>to driver>550 dtype>fp8 duit during>the dynamiccache e each each>hold
+0.20 each>holding each>keeping each>token each>with eats eight eight>slots el>contexto en>la enable encoder engine
+0.20 engine>refuses enough>left estimate even>a even>one every>token exhausted exits exl2 exl2>with exllama>loader
+0.20 extra>4 f16 fail>with fails fails>c fails>in fails>since fills>it fills>the fine fit>any fit>but fit>it's
+0.20 fit>with fits>after fits>the flash>attention flight for>0 for>1500 for>200 for>32 for>512 for>64 for>9 for>even
+0.20 for>in for>k for>sglang forty fp8>made fragmentation free>after free_gpu_memory_fraction from>1 from>256 from>it
+0.20 fully fully>on gb>alone gb>at gb>available gb>batch gb>board gb>gguf gb>reduce gb>since gb>weights generations
+0.20 gets>slower gguf give>c give>it go>down goes>on going gone good got>it gpu>6 gpu>blocks gqa>0 gqa>in greedy
+0.20 greedy>goes grew grew>to grouped grouped>heads growing>with grown guilty had>been had>put had>this had>to
+0.20 half>and halved>it halves>it has>48 has>90 has>grown have have>had heads held here here>so hf histories
+0.20 history>isn't history>kills hold hold>their holding i'd i>blamed i>e i>needed i>raised i>set i>wanted i>wrote
+0.20 il>ne in>16 in>exllama in>flight in>for in>layer in>llama in>lmdeploy in>max in>our in>sglang in>this
+0.20 in>transformers in>trtllm int8 int8>in is>10 is>16 is>26 is>30 is>fine is>left is>ok is>over is>preallocated
+0.20 is>simply is>smaller is>up is>what isn't isn't>trimmed isn't>used it it's it's>all it's>just it>a it>all
+0.20 it>failed it>fails it>kept it>no it>on it>over it>rebuild it>says it>so it>tells it>to it>took it>under its>own
+0.20 j'ai>r json just>one k>at k>each k>in k>new k>on k>rather k>set k>tokens k>v k>warmup k>was kb>of keeping
+0.20 keeping>its keeping>the keeps>growing kept>the key keys>for keys>values kills kills>it koboldcpp>with kv>in
+0.20 kv>kv kv_cache_dtype kv_cache_dtype>fp8 la>config la>primera larger late late>edit layers>had layers>of layers>x
+0.20 leak leak>in leaves>no left>for left>over length>16384 length>of length>one length>until les>poids less let
+0.20 limit>at limited limited>concurrency literally llama llama>2 llama>server llama_new_context llm>build lm
+0.20 lmdeploy's lmdeploy>session_len loading>the loads>then log log>gpu log>line long>chats long>documents long>that
+0.20 longer lowering lowering>max_num_seqs m>so m>tokens made>a makes>ollama many max>batch max>running max_batch
+0.20 max_batch_size>128 max_batch_total_tokens max_input_len max_num_seqs>from max_seq_len>32768 max_seq_len>4096
+0.20 max_seq_len>in max_tokens max_total_tokens max_total_tokens>8192 maximum maximum>length may>no mb>token me>at
+0.20 me>just means memory>not message message>says mha mib million mistake mlc mlx model's model>1 model>answers
+0.20 model>file model>fits model>i model>isn't model>needs model>no model>so model>was model>yaml more more>blocks
+0.20 my>12 my>mistake my>phone n>16 n_ctx>0 ne ne>restait needs>5 needs>it needs>its new>the no no>gqa no>grouped
+0.20 no>leak no>longer no>room no>way not>at not>enough not>even not>fail not>same not>the notebook>the nothing>is
+0.20 now now>on now>the num>seqs num_beams>10 num_ctx>131072 num_ctx>32768 num_ctx>65536 num_ctx>was number o>gqa
+0.20 of>128 of>256 of>48 of>about of>course of>history of>kv of>the of>tokens off>so offload offloaded ok ollama>ps
+0.20 ollama>with ollama_num_parallel>1 ollama_num_parallel>4 on>16 on>24 on>8 on>my on>qwen on>tp on>two one>request
+0.20 only>4 only>long our>case out>when outputs>are over>for overrides own>cache page>pdf paged>blocks paged>pool
+0.20 pages panel parallel>from passt past>3 past>of past_key_values paste pdf per per>request per>user phone planned
+0.20 planned>for poids pool pool>for pool>has positions possible ppo pre preallocated preallocated>for prefilling
+0.20 prefix>caching prefixes primera prompt>has ps put q4>in q4_0 q8 q8_0>ctv q8_0>fa quantised quantising questions
+0.20 qwen qwen>14 ragged ran>out rebuild rebuild>with reduce>c refuses release>is remained>on reply requests>is
+0.20 reservation reserves reserviert reserving reserving>the restait restores rollout rollout>engine rollouts
+0.20 rtx>4080 running running>requests runs>on s>fine same>4 same>layers same>time samples says>1 says>that
+0.20 scratch>buffer search>with send seq seq>length sequence>of sequences>at server>comes server>each server>up
+0.20 sessions>each set>20 set>for set>n_ctx set>ollama_num_parallel set>the sglang>and sglang>context sglang>with
+0.20 shared shift short simply simply>too simultaneous since>i since>model single>sequence size sized sized>for
+0.20 sized>from slider>at slider>to sliding sliding>window slot slots>each small>but smaller>than so>every so>i
+0.20 so>long so>set so>that solved solved>it speculative splits starts>now starts>with static staticcache>with
+0.20 steadily stored streams svea takes takes>more takes>that takes>what tells>me tells>the tgi's tgi's>max than>40
+0.20 than>what thanks that>are that>can that>fails that>i'd that>model that>the the>12 the>a10 the>attention
+0.20 the>board the>call the>card the>complete the>config the>configured the>context the>critic the>decode the>default
+0.20 the>engine the>estimate the>extra the>gguf the>history the>load the>longest the>max the>maximum the>message
+0.20 the>model's the>modelfile the>page the>pages the>per the>pool the>prompt the>rollout the>rollouts the>scratch
+0.20 the>sequence the>server the>stored the>web the>weights the>window their>own then>crash then>it then>the there
+0.20 there's>2 they're they're>in this this>model this>old this>one this>since till>the time>it times tmaas to>30
+0.20 to>32 to>4 to>90 to>give to>go to>q8_0 tokens>4096 tokens>64 tokens>80 tokens>and tokens>from tokens>only
+0.20 tokens>per tokens>that tokens>was tokens>while too too>large too>much took took>that took>the trained
+0.20 trained>with tree tree>of trimmed trimmed>so trimming trtllm trtllm>left true>during turn turns two>3090 type
+0.20 type>with under under>load unless unless>you until until>the use_cache>true used>here used>to users>at users>ok
+0.20 v v3 v3>in v>for values>at values>for vision vllm>starts vllm>takes wanted>to wants wants>its warmup
+0.20 warmup>passes was>131072 was>all was>growing was>guilty was>my was>off was>set was>sized was>trained was>what
+0.20 way we>need web>server webui weights>1 weights>15 weights>are well>cd were>too weren't weren't>in what's>left
+0.20 what>eats what>remained what>the what>tipped what>you when when>20 where>16 while>the whisper whole width>8
+0.20 window>was with with>14 with>16384 with>4096 with>50 with>8192 with>context with>contextsize with>fa with>length
+0.20 with>max_batch with>max_batch_size with>max_new_tokens with>n_ctx with>num_ctx with>shared with>use_cache works
+0.20 works>for x x>65536 y>arranc yes yesterday yesterday>and your>memory zero zero>blocks ~accus ~admis ~adver
+0.20 ~agent ~answe ~archi ~arran ~beyon ~blame ~branc ~buffe ~cachi ~comme ~confe ~conve ~corre ~cours ~criti ~deeps
+0.20 ~deman ~dmitr ~docum ~engin ~estim ~exhau ~fligh ~gener ~greed ~group ~guilt ~holdi ~keepi ~limit ~liter ~longe
+0.20 ~maxim ~messa ~mista ~mistr ~model ~multi ~outgr ~plann ~posit ~possi ~preal ~preem ~prime ~promp ~quest ~reduc
+0.20 ~remai ~repor ~runni ~secon ~serve ~settl ~simul ~solve ~specu ~split ~start ~stead ~strea ~thank ~they' ~trimm
+0.20 ~trtll ~unles ~value ~visio ~warmu ~weren ~whisp ~yeste è>s é é>duit é>el ó гигов из кэш на по が>8 き>ま で>き
+0.20 に>減 の>メ ら>し を>8 キ キ>ス コ>ン ッ>ト テ テ>キ ト>を メ メ>モ モ>リ リ>が ロ>ッ ン>テ 上>下 下>文 倍 分>の
+0.20 太>大 必 文 权 权>重 減 減>ら 缓 缓>存 要 重 需 需>要 가 개 낮 니 됨 뜹 뜹>니 로 로>잡 류 를 버 상 생 서 서>버
+0.20 스 시>가 아 아>서 으 으>로 이 이>고 이>니 일 잡 잡>아 정 추 컨 트 트>를
+0.40 10240>mib 12>gb 13>b 16>gb 16>works 20>users 256>32 32>768 32>k 4096>loads 4>bit 800>kb 8>splits after after>the
+0.40 after>weights and>it and>vllm answers batch bit buffer>size c>65536 caches chats comes>up config context>model
+0.40 contextsize>16384 costs>800 cross ctx>solved cut decoder's down dtype even fa fewer>slots fills first>one fit
+0.40 for for>keys from>config full full>length gb>card generate>with generations>each give goes gpu>and halved in>lm
+0.40 it>loads it>works k>window kb koboldcpp>contextsize kv>offload left>after len>8192 lm>studio lmdeploy lower>it
+0.40 max>model max>total max_cache_len max_num_seqs max_seq_len mib>in model>is model>len modelfile multiplies
+0.40 multiplies>the n_ctx no>kv of>cache offload>it on>top overflowed own page parallel>slots past>keys prefill
+0.40 prefix q8_0 q8_0>cache reduce reporter requests room room>for says second>cache sequence server session sglang
+0.40 shorter since sixteen slider slots>to starts static>cache staticcache studio tabby tells tgi tgi>max than
+0.40 than>the the>chat the>full the>gpu the>layers the>log the>past the>speculative the>static to>1 to>16 token>costs
+0.40 too>many top top>of up use_cache weights>fit were>in with>no ~20000 ~cache ~confi ~defau ~exlla ~offlo ~ollam
+0.40 ~overf ~overr ~paral ~prefi ~quant ~rebui ~rollo ~sglan ~short ~sixte ~slide ~slidi ~studi
+0.60 # 0 128>k 1>m 200>k and>values beam beams blocks buffer c>0 c>32768 cache>for chat concurrent contextsize draft
+0.60 draft>model exllama fewer fits fp8>kv growing history keys>and koboldcpp kv>buffer layers left length loads long
+0.60 lower max_batch_size max_num_seqs>256 mb>per np np>2 ollama_num_parallel paged per>token sequences session_len
+0.60 the>model to>8192 total total>tokens weights what ~26214 ~block ~decod ~growi ~halve ~kobol ~layer ~lengt ~lmdep
+0.60 ~reser ~stati ~token ~windo
+0.80 16>k fp8 gqa np>8 ollama seqs their tokens values ~13107 ~concu ~histo ~seque ~weigh
+1.00 context len model num_ctx parallel users window
+1.20 c>8192 keys token
+1.40 kv num slots ~conte
+1.60 c ctx k max past
+2.20 cache
""",
    "library_workspace": r"""
-0.80 cuda
-0.60 moved
-0.40 8>mib b both by from from>the graph line model moved>it neither one so tf_cudnn_workspace_limit_in_mb
-0.40 tf_cudnn_workspace_limit_in_mb>256 we works ~conte ~neith ~secon
-0.20 # 000>mb 0>1 0>9 0>95 0>had 0>since 1024>the 14>and 1>14 1>15 1>3 1>is 200>x200 20>gb 210>mb 24>gb 30>as
-0.20 30>leaves 30>of 3>days 4096>was 4>30 4>k 64>mb 80>gb =1 =2 =3 a>200 a>24 a>workspace adamw add algorithm>with
-0.20 algorithms>that alike all>of allocates>its allocation always ampere ampere>and an>old and>32 and>i and>it's
-0.20 and>tell and>was app arena around as as>a as>before at>1 at>all at>once attention auf autotune>no bashrc
-0.20 batch>size been benchmark>is benchmark>was best between big>deal block blocks board both>fail box buffer>is
-0.20 buffer>on built but but>the by>default c cache>is came card>has cards cc checkpoint choosing command compiled
-0.20 compute context contiguous costs costs>32 could>cudnn count cpp ctx cublas>handles cuda>cuda_dnn cuda>error
-0.20 cuda_dnn cuda_dnn>cc cudagraphs cudamalloc cudnn>be cudnn>deterministic cudnn>may cudnn>workspace
-0.20 cudnn_conv_use_max_workspace>1 cupy days deal decoder default>since del dense der detected detected>for device
-0.20 did disabled dockerfile docs does doesn't e effect eight embedding empty encoder engine>ok epoch error
-0.20 error>cublas_status_alloc_failed eval even ever failed>to false>so fft>algorithm fine fine>in first>card for>an
-0.20 for>tactic forever forward four fp32 frame frames from>scratch fyi gave gets ggml gib given gpu>0 grad graphs
-0.20 grid h habit handler has>no have hence here hopper huge>workspace i images improvement in>a in>one in>the in>use
-0.20 index inference inference_mode influence influence>on into is is>a is>false is>in is>measured is>too isn't ist
-0.20 it it>isn't its>communicator jax job keep keeps kept kilobytes leave>it len llama llm load loader loads log loop
-0.20 lora loss lowered>to map max>autotune max_split_size_mb may mb>of me measured mem memorypooltype
-0.20 memorypooltype>workspace mib>on missing mode>on moment more mps my my>bashrc n network never no>cudagraphs
-0.20 no>effect no>improvement no>influence nothing>contiguous now num number of>it of>workspace off>cudnn offload
-0.20 ok>on old on>first on>hopper on>it on>the once only only>used op optimizer order ort>provider other our our>tf
-0.20 output over part passed past pool prefill profile prompt py python ram read release requested>size reserved
-0.20 resource rest rmm run run>with s sample sample>on says scattered scratch>space second seconds see self server
-0.20 set>the set>with set_memory_pool_limit set_memory_pool_limit>trt settempmemory>0 shape share shows side since
-0.20 since>1 single size>640 snapshot so>nothing so>the some start starts state still stops stops>at suggested
-0.20 summary swap table takes>1 tell tell>us temporary>buffer tensor test tests tf>1 thanks the the>1 the>benchmark
-0.20 the>build the>card the>dockerfile the>forward the>full the>gpu the>ort the>other the>rest the>same the>sample
-0.20 the>second the>snapshot the>start the>time the>whole the>workspace them third thought thus ti tile till time to
-0.20 to>1024 to>create together tokens too total training trt>memorypooltype trt>w trtexec>mempoolsize true>no try
-0.20 turned turning two u until us use>8 used useless user v version was>false was>given wasn't weights went where
-0.20 whisper whole windows with>a with>autotune with>every with>the without workers workspace>1024 workspace>4096
-0.20 workspace>per workspace_size x200 your zero ~activ ~adapt ~advis ~alway ~amper ~aroun ~bashr ~begre ~betwe
-0.20 ~block ~captu ~chang ~check ~colum ~comfy ~compl ~compu ~conta ~conti ~corre ~crash ~cudag ~cudam ~datas ~decod
-0.20 ~disab ~docke ~doesn ~dropp ~effec ~embed ~encod ~entir ~excep ~featu ~float ~forev ~forwa ~fragm ~frame ~gathe
-0.20 ~gradi ~graph ~histo ~hoppe ~image ~inclu ~influ ~insta ~inter ~kilob ~large ~lower ~measu ~missi ~momen ~netwo
-0.20 ~numbe ~offlo ~other ~outpu ~param ~pictu ~predi ~prefi ~promp ~pytho ~quadr ~recor ~relea ~remov ~rende ~repla
-0.20 ~resol ~resou ~resta ~resul ~sampl ~scatt ~segme ~seque ~serve ~servi ~singl ~snaps ~stack ~start ~stati ~store
-0.20 ~suffi ~sugge ~summa ~switc ~thank ~toget ~token ~train ~turne ~turni ~usele ~versi ~wasn' ~weigh ~whisp ~windo
-0.20 ~witho
+0.20 0>first 0>no 0>of 1080>p 14>th 16>channels 16>communicators 1>1 1>32 1>34 1>5 1>fails 1>left 1>of 200>mb 200>to
+0.20 2048>for 2048>x 23>4 256>x 28>instead 2>in 300>mb 300>streams 30>mb 32>channels 32>mb 34>on 3>8 3>x 4000>steps
+0.20 4>gb 4>nodes 4>of 4>гб 500>mb 512>before 512>mb 5>9 5>gb 6000>in 600>mb 60>k 64>threads 6>gib 79>1 79>2 7>gb
+0.20 8>go 8>helped 8>made 8>mb 9>gb =4 a>dummy a>full a>gtx a>new a>temporary a>work about>the again again>in al alg1
+0.20 alg2 alg3 algo>with algo_fwd algo_fwd>small algorithm>search algorithms>with all>reduce all_reduce all_to_all
+0.20 alloc allocate allocate>an allocated>a allocator>had an>8 an>algo an>out and>gave and>it and>takes and>that's
+0.20 and>then and>they're any any>implementation anymore arbeitsspeicher are are>1 are>cached are>made are>outside
+0.20 area>and area>not array>itself as>its as>large as>much as>only as>the aside aside>the asked asks>19 asks>for at
+0.20 at>99 at>cublascreate at>each at>that at>the autotune's autotuner's autotuning autotuning>of available avec back
+0.20 backend>of backward>filter balanced batch>from batch>one batch>runs batched batched>svd be>made because>torch
+0.20 before>it benchmark>tries benchmark>true benchmarking benchmarks bilstm brim buffer>and buffer>was buffers
+0.20 buffers>1 buffers>2 buffersize build>script builder>workspace building builds builds>its but>it by>then bytes
+0.20 cache cache>held cached caffe call can't>get candidate candidate>and candidates card card>at channel>buffers
+0.20 choice chooses chooses>another chunk clone clone>each clones comes>out comes>up communicator>i communicators
+0.20 compile compiles config>max_workspace_size configs>in conv>algo_fwd convolution's convolution's>scratch
+0.20 convolution>algorithm convolution>is convolutions copies copies>of copy>and cost could>not couldn't couldn't>get
+0.20 cpu crash>was creating creating>the csr cub cublas>can't cublas_status_alloc_failed cublas_workspace_config>16
+0.20 cublascreate>with cuda>failure cudnn's cudnn>benchmark cudnn>couldn't cudnn>enabled cudnn>fastest cudnn>handles
+0.20 cudnn>rnn cudnn>status cudnn>was cudnn_conv_algo_search>exhaustive cudnn_conv_algo_search>heuristic
+0.20 cudnn_conv_layer cudnn_conv_use_max_workspace>0 cudnn_status_not_initialized cudnnrnn cufft>plans
+0.20 cufft_alloc_failed cufftplan3d cufftplanmany cure cures cusolver's>buffer cusolver's>syevd cutlass>autotune d
+0.20 darknet data data>is davinci's decreasing deepep default>in default>instead describe detector's
+0.20 deterministic>true device>request die dies dies>in dies>on dilated disguise dispatch dnn dnn>conv double
+0.20 double>the down>to due due>to duit dummy dummy>all_reduce each>allocate each>new edit edit>2 eigh>on enable
+0.20 enabled>false engine engine>build engine>file engine>was enough>with env ep epoch>goes estimation every>stream
+0.20 exceeded exceeded>what exhaustive>in explanation explanation>is extension>with external external>buffer factor
+0.20 fail>in failed>and failed>as failed>on failing failing>in fails fails>before fails>in failure failure>2 faiss
+0.20 false>it false>solved false>stopped far far>more fastest few few>hundred file>from filled filter>algorithm
+0.20 find>any find>step fine>now first>all first>cell first>conv first>iteration first>step fits flag>dnn flags
+0.20 flags_conv_workspace_size_limit flags_conv_workspace_size_limit>512 flashinfer for>4000 for>60 for>64 for>a
+0.20 for>every for>my for>node for>one for>tactics for>that for>the foreignnode found>nothing free from>200 from>a
+0.20 from>outside front full full>to fwd g>is gave>up gb>1 gb>arbeitsspeicher gb>failed gb>fast gb>fixed gb>for
+0.20 gb>here gb>on gb>per gb>true gb>workspace gesvd gigs go>down go>somewhere goes>in goes>through good got gpu>has
+0.20 grabbed grabbed>the gromacs group group>per grouped groups gtx gtx>1650 had had>already had>left had>only
+0.20 had>taken had>to handle's handle>could handles handles>this has>12 has>left has>none heap>and held held>every
+0.20 helped heuristic heuristics huge hundred>mb hungry i'd>rather i>know i>lowered i>use if>i implementation
+0.20 implementation>for in>cudnn in>disguise in>init in>ncclcomminitrank in>onnxruntime in>ort in>tensorrt ines
+0.20 init>of init>passes initial input>for inputs>were insufficient insufficient>workspace is>2 is>4 is>enough
+0.20 is>fine is>loaded is>misleading is>none is>on is>right it's it's>an it's>created it's>the it>1 it>compiles
+0.20 it>fit it>fits it>in it>just it>lives it>run it>train it>would its>buffers its>channel its>input its>own
+0.20 its>temp its>workspace itself itself>is j'ai>r jetson just just>after k>matrix k>x keras kernel>allocated keys
+0.20 know know>but known known>problems kv>in large large>as last>byte late lazily lazy leaves>a left>and left>no
+0.20 less let let>the lets>it library library>for limit limit>for limited linalg linalg>eigh loaded loaded>before
+0.20 longer>samples lower lowered>the lwork>of made>it made>per malloc many matrix>has matrix>use
+0.20 max_workspace_size>1 max_workspace_size>was mb>and mb>available mb>for mb>left mb>were mb>with memory>growth
+0.20 memory>hungry memory>in memory>left memory>that mempoolsize mib>for mib>free milo miopen_find_mode
+0.20 miopen_find_mode>fast misleading mode>off model>is models>are moe much my>array my>batch my>build my>rx n>i
+0.20 native nccl>warn nccl_buffsize>down nccl_buffsize>smaller ncclcomminitrank>failed ncclcomminitrank>on needed
+0.20 needs needs>a needs>room net net>runs new new>image nine nms no no>engine no>fail no>implementation no>slack
+0.20 no>space node none none>for nonfused normal not not>be not>find not>the nothing nvshmem of of>1 of>3 of>79 of>80
+0.20 of>9 of>exhaustive of>keras of>several of>temp off>ok off>the on>256 on>64 on>a on>gpu on>start on>this on>with
+0.20 one>it one>shared onnx onnx>on onnxruntime or>the ort our>image out out>while outside>of own>context own>scratch
+0.20 p2p paddle paddle>flags_conv_workspace_size_limit pass passes peak peers per>communicator per>pair per>thread
+0.20 picks plan>for plan>of plug plug>in plugin plus plus>the pool>limit prints problems process process>group
+0.20 process>groups profiler provided provided>0 pruned put query radix raise raising ran ran>out ran>with rank>from
+0.20 rather re re>runs readme reduce>and refused required reserves reserves>1 returns returns>null right>the rings
+0.20 rnn>reserve room>for running>it runs>at rx rx>7900 same same>batch same>net samples>the says>skipping
+0.20 scratch>area scratch>for scratch>of script search>in ses set>to sets settempmemory setting
+0.20 setting>cublas_workspace_config setup several several>gigs shared>handle simply>out size>8192 size>query
+0.20 skipped>for slack slow small smaller>value so>i'd solved>in solver somewhere sort>needs space>for space>in
+0.20 space>of space>to speed's split split>factor standardgpuresources standardgpuresources>reserves stopped
+0.20 stopped>it straw stream subdivisions syevd syevd>asks symmetric tactic>device tactic>skipped taken takes>all
+0.20 takes>the tampons temp>memory temporaries temporary>storage ten>times tensorflow>takes tensorrt>builder
+0.20 tensors>was tf tf's tf_cudnn_use_autotune tf_cudnn_use_autotune>0 th that's that's>the that's>what that>3
+0.20 that>length that>returns the>14 the>allocator the>array the>batched the>big the>brim the>convolution's the>crash
+0.20 the>data the>detector's the>env the>explanation the>handle the>handle's the>handles the>huge the>initial
+0.20 the>input the>inputs the>keys the>last the>layer the>library the>list the>memory the>model the>models the>nano
+0.20 the>net the>notebook the>one the>peak the>provider the>readme the>rnn the>simulator the>small the>sparse
+0.20 the>split the>svd the>tensorrt the>tf the>theano the>trace the>triton the>tuning the>usual the>very the>winograd
+0.20 theano theano>flag then>dies then>it's then>there there there>are there>is this>device thread thread>and threads
+0.20 through>as through>on tie tiles times>16 times>the tiny to>512 to>a to>fail to>get to>go to>insufficient to>it
+0.20 tokens>per too>big took>3 took>less torch's torch>backends torch>had torch>linalg trace trace>it's train>with
+0.20 transformed trial tries>the triton>autotune triton>kernel trt>builder true true>is true>takes trying>the
+0.20 trying>to tuning tuning>run up up>after up>front up>its update>workspace use usual variants very very>same vram
+0.20 w wanted wanted>its wants>a wants>three warn warn>cuda warnings was>4096 was>8 was>at was>double was>free was>in
+0.20 was>refused was>the was>too was>what weights>took were were>left were>too weren't weren't>to what what>was when
+0.20 when>creating when>it while>trying winograd>nonfused with>1 with>cudnn with>false with>no with>split work>area
+0.20 workspace>1 workspace>at workspace>of workspace>required workspace_limit_bytes workspaces>of x x>2048 x>m x>my
+0.20 xla's xla>autotune yes ~10737 ~96636 ~alloc ~anymo ~arbei ~avail ~backe ~balan ~bilst ~cache ~choic ~clone
+0.20 ~colle ~conv3 ~copie ~could ~cufft ~darkn ~decre ~deepe ~descr ~dilat ~disgu ~dispa ~doubl ~engin ~expla ~exter
+0.20 ~facto ~faili ~faste ~fille ~filte ~flash ~forei ~groma ~growt ~helpe ~hundr ~hungr ~imple ~initi ~insuf ~itera
+0.20 ~itsel ~jetso ~lazil ~limit ~linal ~loade ~memor ~mempo ~misle ~nativ ~neede ~nonfu ~norma ~nothi ~nvshm ~onnxr
+0.20 ~paddl ~picke ~print ~prune ~raisi ~rathe ~readm ~reduc ~refus ~requi ~scrip ~sette ~setti ~sever ~solve ~somew
+0.20 ~speed ~spgem ~stand ~statu ~stopp ~strea ~symme ~tampo ~tenso ~that' ~thean ~threa ~torch ~tunin ~wante ~weren
+0.20 ~буфер ~выклю ~отклю ~перем à é>duit выключил гигов через き の>作 作 作>業 域 大 好 就>好 業 業>領 領 領>域
+0.40 16>8 1>28 2>gb 46>gb 8>gb =0 algorithms algos area back>with benchmark>mode buffer buffer>for build builder bwd
+0.40 byte caffe's card>was comes>back config configs creation cublas_workspace_config cublascreate>found cublaslt
+0.40 cusolver cusolver's cusparse cutlass default deterministic down every exhaustive fast fft>plans filter find>mode
+0.40 first>call for>its for>memory found found>no full>card gb gesvdj get get>its gpu>put grabs handle>creation
+0.40 handles>are implicit implicit>gemm initialized is>really its kernels last layer level lwork made max_size
+0.40 max_size>4 mb mb>on memory>up miopen>find mxnet mxnet_cudnn_autotune_default mxnet_cudnn_autotune_default>0
+0.40 nccl>init nccl_max_nchannels nccl_max_nchannels>4 nccl_nvls_enable nccl_nvls_enable>0 nchannels no>room
+0.40 not_initialized nothing>on nvls own plan>cache pme pme>cpu pme>on really reduce reserve rnn room runs search
+0.40 size skipped sort sort's split>k status streams svd temp>storage temporary tensorrt thank thank>you
+0.40 the>convolution the>first thrust>sort times took tries triton trtexec trying what>failed with>benchmark
+0.40 workspace>limit xla ~caffe ~candi ~compi ~cuspa ~cutla ~exhau ~faile ~gesvd ~heuri ~impli ~libra ~reall ~reser
+0.40 ~skipp ~sort' ~trito ~trtex ~tryin ~алгор
+0.60 0>and asks buffsize channels communicator cublas cudnncreate eigh false find first for got>nothing input left
+0.60 magma matrix max max_workspace_size miopen mode nccl_buffsize ncclcomminitrank off plans reserve>space smaller
+0.60 space storage stuffed tactic tactics takes the>matrix thrust wants winograd work>array xla_gpu_autotune_level
+0.60 xla_gpu_autotune_level>0 ~build ~chann ~deter ~group ~kerne ~matri ~miope ~searc ~small ~stora ~stuff ~tempo
+0.60 ~thrus ~winog
+0.80 algo algorithm array benchmark>false comes convolution cublascreate cufft>plan failed fft gemm temp ~creat
+0.80 ~cudnn
+1.00 init plan work ~commu ~cusol
+1.20 benchmark cufft handle ~algor ~autot ~buffe ~convo ~ncclc ~tacti
+1.40 scratch ~bench ~cubla ~handl ~scrat ~works
+1.60 conv nccl
+2.00 autotune
+2.20 cudnn
+2.60 workspace
""",
    "logits": r"""
-0.60 gpu mb
-0.40 a after an cache card chunks>of cpu cuda epoch graph had has heads i k>tokens list logits>are mode nothing
-0.40 position>logits since size torch you ~buffe ~devic ~kerne ~nothi
-0.20 0>1 0>9 10>k 128>so 16>heads 17>gb 1>1 1>and 1>gb 1>is 20>k 2>with 4>k 5>k 6>gb 90>k =1 about above adam
-0.20 after>the allocated already and and>outputs and>the append applied applied>liger are are>computed around as
-0.20 as>their at>0 at>224 at>32 at>6 attention attentions back batch>1 batch>size before>any being best between block
-0.20 buffer buffers bug built by by>the c calls came can't cards cat check chunks code come come>to comes computed
-0.20 computed>in config confirmed curious custom d default dense device dict die dies>at does doesn't e each eager
-0.20 embed enable enabled encoder entropy>is error eval>keeps exist fail failed false feature features file first
-0.20 float>loss for>20 four>times fp16 frame free full>logits g gave gb gb>for gb>of gigs gives good got gpus
-0.20 gradients graphs growth h history host if image images in>a in>bf16 in>chunks in>full in>its in>the in>training
-0.20 in>your inference init instead into>the is>5 is>none is>ok isn't it it>is it>isn't it>was its jax job keeps
-0.20 keeps>only keeps>the kernel kernel>to kernels keys know later layer>is leaves left liger>kernels limit load
-0.20 loaded loading loads log>line logits>1 look loop map maps mask max mb>in mean mem memory missing mit mode>as
-0.20 modules moe moments my my>notes my>theory myself new no node nodes none none>in notebook notes np number nvidia
-0.20 nvidia>smi o of>1024 on on>the one onto optimizer our out>of output>in output_attentions output_hidden_states
-0.20 own pairwise parameters part past per per>head per>request pixels place planned plugin pool
-0.20 preprocess_logits_for_metrics>takes promises put px q qk qk>t ram ranks read readme relative relative>position
-0.20 results room running runs sample samples says sdpa see sees sentences session set should shows single smi so
-0.20 so>each so>it so>logits so>that softmax>scores somebody someone squared stack starts state stepped still store
-0.20 streams swap table takes takes>the ten ten>classes test text that>eval that>of the>argmax the>card the>first
-0.20 the>log the>model the>second their then theory this those ti times>that to>float32 together tokens>and tokens>in
-0.20 too total training training>mode two up upcasting update used user vae val validation very vit vit>b
-0.20 vocabulary>has vram w was we what which windows with>256 without workers would>be your zero ~alloc ~alrea ~appen
-0.20 ~appli ~aroun ~bench ~besid ~betwe ~confi ~conta ~conte ~curio ~custo ~datas ~defau ~detac ~doesn ~dynam ~enabl
-0.20 ~encod ~excep ~faile ~featu ~forgo ~graph ~handl ~histo ~image ~insta ~inste ~inter ~laten ~leave ~loade ~loadi
-0.20 ~memor ~missi ~momen ~mysel ~noteb ~numbe ~nvidi ~optim ~other ~pairw ~param ~patch ~pictu ~pipel ~pixel ~plann
-0.20 ~plugi ~point ~print ~proce ~promi ~quadr ~readm ~recor ~reduc ~relat ~relea ~rende ~repor ~reser ~resta ~runni
-0.20 ~sente ~servi ~sessi ~share ~singl ~someb ~someo ~squar ~start ~stati ~stepp ~strea ~switc ~theor ~toget ~updat
-0.20 ~varia ~windo ~witho ~worke для
+0.20 # 0>15 0>in 1024>50257 1024>tokens 10>m 120>k 151>936 16384>tokens 16>completions 16>k 17>3 18>1 18>5 1>2 1>b
+0.20 1>contiguous 1>did 1>for 1>gib 1>in 2048>50257 20>and 24>to 250>112 256>k 256>works 25>만 29>gb 2>m 3000>and
+0.20 30>k 31>gb 32>in 32>k 33>gb 3>8 3>million 4096>151936 4096>x 40>gb 42>gib 4>41 4>6 4>bytes 4>so 4>x 500>k
+0.20 50257>4 50>k 512>50257 5>gib 60>gb 60>k 71>to 800>k 8192>tokens 8192>x 8>2048 8>4 8>b 8>completions 8>gb 8>x 9>8
+0.20 =5 a>12 a>batch a>million a>second a>time a>vocabulary a>while adaptive adaptive>softmax after>all again against
+0.20 against>the all all>else all>of all>positions all>predictions all>steps along along>the always an>argmax and>it
+0.20 and>kept and>long and>makes and>rejected and>student and>this and>training and>unmasked another another>copy
+0.20 answers appears are>16 are>fine are>small argmax>eval array array>of as>large as>soon as>target at>a at>all
+0.20 at>batch at>each at>this ate ate>it attention>flash axis b>lora b>s b>x bad>idea batch>16 batch>2 batch>512
+0.20 batch>64 batch>8 batches beam beam>at beam>search because>it big>chunk blew blocks>have body bonus both bottom
+0.20 bottom>of bpe bring bring>the bs bs>16 bwierzba by>mistake can>have caption categorical ce>from characters
+0.20 chosen chosen>and chunk>is chunked>ce chunking chunking>the classes>and classifier>has closing>thanks columns
+0.20 comment complete compute_metrics>receives computing computing>it computing>the concat context>8 contiguous>makes
+0.20 contiguous>that's continues copy>of cpp cpp>python crash>sits creates creates>a crossentropy ctc ctx cures de
+0.20 decoder decoder's dictionary did did>it dies dies>right digit disappear dist distillation distributions>for div
+0.20 do>it down dpo>precomputed dropped duplicate each>of edit edit>2 else en ends enormous enough>to entire entries
+0.20 entries>and entries>for entropy>bonus entropy>line entropy>over era era>lo error's eval>goes eval>with evaluate
+0.20 evaluation every every>position every>token exactly extra extra>memory f f>cross_entropy face>recognition
+0.20 failing failing>request fc fell fine first>with fits flash>is float>a float>copy floats for for>all for>each
+0.20 for>every for>it for>one for>prefill forward four>bytes fp32>for from from>24 from>71 from>liger full>copy
+0.20 full>distributions full>vocabulary fused>loss gathers gathers>n gb>and gb>copy gb>drop gb>in gb>plus
+0.20 gemma's>vocabulary generate generated get gib>closing goes>beyond gone grad gradient grpo's guilty hanako has>3
+0.20 have>run here hf holds hot huge huge>output i>moved i>train idea identities identities>batch ids in>8 in>dpo
+0.20 in>evaluate in>grpo in>llama in>logits in>modeling_llama in>nn in>order in>sglang in>trl input_ids
+0.20 input_ids>with install>one is>8 is>as is>at is>enormous is>enough is>exactly is>on is>where it's it>answers
+0.20 it>dies it>disappear it>fits it>shifts it>we items its>gradient joint>is joint>output k>bpe k>classes k>docs k>i
+0.20 k>logits k>long k>to k>token k>tokenizer k>wide kd keeps>a kl>with kl_div la labels languages large>as largest
+0.20 largest>tensor last last>position layer layer's>result layer>of len len>512 length length>4096 les>logits
+0.20 liger's liger's>fused liger>fused line line>8 line>patch line>that llama>3 llama>cpp lm>eval
+0.20 lm_head>hidden_states lo lo>que log>probabilities logits>contiguous logits>logits logits_all>true logits_all>was
+0.20 loglikelihood logprob>pass logprobs>of long long>prompt long>prompts lora>and loss>along loss>at loss>needs
+0.20 loss>over loss>the losses m>floats mainly makes>another makes>yet masked masked>and masked>positions matches
+0.20 materialises materialises>a matrix max_logprobs mbart me>11 memory>of micro>batch million million>classes
+0.20 mistake mlm mlm>head model model's model's>log model>has model>log modeling modeling_llama modeling_llama>py
+0.20 monster more mt5 multilingual multiplied multiplied>with mxh my>sequences my>traceback n n>512 n_ctx n_ctx>32768
+0.20 need needed needs>both nested never>builds never>the next>to nll nllb nmt nn>crossentropyloss nn>linear
+0.20 no>longer not not>attention not>the not>your num of>1 of>2048 of>3000 of>800 of>every of>model of>modeling_llama
+0.20 of>my of>the of>them of>these old>policy on>1 on>1024 on>qwen once>set one>for one>more one>piece one>that
+0.20 one>with one_hot ones>only only only>and only>need only>the oom option or>so order order>to ordinary ours out>4
+0.20 output>distribution output>for output>is output>layer output>layer's output_scores output_scores>true outputs
+0.20 over>1 over>1024 over>30 over>a over>the padded>to parallel partial partial>fc pass>through passes patch
+0.20 patch>and peak>memory peak>went per>step per>token per_device perplexity>script pic pip>install plus policy por
+0.20 position>in positions>at pour ppo precomputed>them predictions>and predictions>of preds preds>of probabilities
+0.20 probs>are probs>in projected projection>to prompt>not prompt_logprobs>1 prompt_logprobs>20 proportional
+0.20 proportional>to pruned pruned>loss py python que qwen's r raises>at receives recognition ref>model reference
+0.20 rejected removed>it request resolved response returning row row>for row>of rows>in run>scores s>v same>prompt
+0.20 same>time sampling sampling>with sasrec saved>me score scores>and scores>in scores>is scores>of search
+0.20 second>pass selective selective_log_softmax selective_log_softmax>in sequence sequences>are set>it sft shape>n
+0.20 shift_logits>contiguous shift_logits>logits shifts shouldn't shouldn't>be sits>in sized slices slices>with
+0.20 smooth smoothing>materialises so>it's so>there softmax>instead softmax>over solved somewhere somewhere>in soon
+0.20 soon>as sort sort>the sparse speech speech>model split split>the stacked states states>are states>get step>kept
+0.20 stops stores stride suffers survives swapped>the t>v t>x tables target>length targets teacher's teacher>and
+0.20 tensor tensor>is tf>one_hot than>the that's that>dies that>fails that>option the>28 the>4 the>bad the>big
+0.20 the>bottom the>complete the>cross the>cross_entropy the>dictionary the>digit the>embedding the>engine the>entire
+0.20 the>eval the>extra the>face the>failing the>frozen the>full the>fused the>gather the>grad the>gradient
+0.20 the>guilty the>huge the>kl the>largest the>layers the>liger the>logprob the>long the>masked the>original
+0.20 the>output the>peak the>prefill the>projection the>reference the>run the>same the>sequence the>server
+0.20 the>softmax the>speech the>teacher the>teacher's the>tokenizer the>tokens the>traceback the>trouble the>word
+0.20 them>and there>the these though tied>embedding time times times>2 times>4 times>a to to>120 to>128 to>17 to>256
+0.20 to>300 to>38 to>b to>call to>the token>log tokenizer tokenizer>for tokenizer>from tokens>fails tokens>ok
+0.20 tokens>with tokens>x took>a top top>64 torchtune traceback traceback>ends train>with trainer trainer>and
+0.20 trainer>gathers trains trains>again transducer's transformer transformers transformers>4 trl trl>0 trouble
+0.20 tune>dies turned>off tzuhan u>x units unmasked unmasked>position unsloth up>on ur use version>please view>1
+0.20 vllm>with vocab>in vocab>is vocab>times vocab>was vocabulary>at vocabulary>scores vocabulary>sized was>needed
+0.20 was>padded was>true we>fit went went>from what>ate where where>it while>to whisper whole whole>distribution
+0.20 whole>sequence why wide>as wins with with>250 with>60 with>an with>beam with>checkpoint with>prompt_logprobs
+0.20 with>teacher with>trainer with>v without>that word word>scores words>at words>four x x>128256 x>4 x>4096 x>8192
+0.20 x>t x>u x>v xlm xlm>r yet>another yet>it z>loss ~11954 ~15206 ~25000 ~26214 ~40000 ~adapt ~again ~alway ~anoth
+0.20 ~answe ~appea ~backw ~botto ~bwier ~calcu ~capti ~chara ~chose ~colum ~comme ~conca ~deman ~dicti ~dimen ~disap
+0.20 ~dropp ~embed ~enorm ~entir ~entra ~entri ~error ~exact ~faili ~forwa ~gener ~gradi ~grpo' ~guilt ~hanak ~ident
+0.20 ~joine ~label ~langu ~large ~lengt ~liger ~logit ~logli ~losse ~mainl ~match ~mater ~matri ~milli ~mista ~monst
+0.20 ~multi ~neede ~optio ~paral ~passe ~polic ~preco ~proba ~promp ~propo ~prune ~pytho ~qwen' ~recei ~recog ~refer
+0.20 ~rejec ~reque ~respo ~salid ~sampl ~sasre ~searc ~shift ~shoul ~slice ~solve ~somew ~speec ~state ~store ~strid
+0.20 ~suffe ~table ~targe ~that' ~thoug ~trace ~train ~troub ~tzuha ~unmas ~unslo ~vanis ~whisp ~x2048 в и 、>最
+0.20 う>に す>る に>し の>出 ま>っ る>よ を>全 一 一>行 万 万>の 位 出 出>力 力 後>の 算 置 計 計>算 가>25 가>너 개
+0.20 개>라 결 계 계>산 까 까>해 나 너 너>무 니>까 라 력 로>나 마 만 만>개 무 산 손 손>실 실 실>을 어>휘 을 지 청 크
+0.20 텐 텐>서 하>니 해>결 휘 휘>가
+0.40 128>k 151936>4 151>k 1>ok 512>50265 8>4096 always>the and>vllm arcface argmax at>the b>t backward>of batch>32
+0.40 batches>of beams big bytes chunk classes>in completions compute compute_metrics cross>entropy crossentropyloss
+0.40 cut cut_cross_entropy distil distribution distributions dropped>that embedding embedding>is exactly>tokens
+0.40 final>projection float32 float>is for>448 full fused>linear gather gemma's gib head>with hidden hidden>states
+0.40 in>fp32 is>b is>the it's>not joint k>entries liger linear>ce lm_head log>probs logits_all logits_to_keep
+0.40 logits_to_keep>1 loss>on made made>the metrics micro>batches need>the needs nn no>oom num_logits_to_keep>1 of
+0.40 of>shape off off>and on>fine only>last outputs>for parallel>loss pass position positions precomputed predictions
+0.40 prefill preprocess preprocess_logits_for_metrics preprocess_logits_for_metrics>with projection ref request>is
+0.40 return_logprob rnn rnn>t sampled sampled>softmax scores>for scoring sequences sglang shape shift shift_logits
+0.40 split>into t>joint t>u teacher the>final the>scores tied tokens true true>in u u>v upcast vllm vocab>parallel
+0.40 way wide with>argmax with>gemma works yet ~arcfa ~argma ~compu ~cross ~disti ~evalu ~float ~gemma ~hidde ~logpr
+0.40 ~maske ~predi ~prefi ~resul ~scori ~seque ~sglan ~stude ~survi ~trans ~upcas ~куска ~пробл ~слова ~счита ~хвата
+0.40 по проблема словарь тысяч хватает
+0.60 152>k 250>k b chunked>loss classes contiguous cross_entropy dpo eval final fp32 fused gemma in>float it's>the
+0.60 k>words keep kl label label>smoothing linear logps makes micro num_logits_to_keep over perplexity probs qwen
+0.60 result return smoothing t torchtune's torchtune's>cewithchunkedoutputloss ~12825 ~class ~compl ~entro ~gathe
+0.60 ~linea ~perpl ~proje ~smoot ~teach ~torch
+0.80 batch cewithchunkedoutputloss chunked copy grpo llama lm log_softmax logits>float logprob peak prompt
+0.80 prompt_logprobs the>loss v words ~15193 ~cewit ~chunk ~conti ~distr ~softm ~token
+1.00 ce cross logprobs output scores the>head token vocabulary ~score
+1.20 k log ~outpu ~posit ~vocab
+1.40 float
+1.60 entropy head loss vocab
+1.80 softmax
+2.20 logits
""",
    "model_weights": r"""
-0.80 cache ~train
-0.60 batch each k mb of>the ~buffe ~memor
-0.40 1>5 4>1 =4 adam after around at>the box buffer card>is eval free from>the grad graph host it's it's>the last len
-0.40 limit loss mem more off optimizer our output per pool run s state step tensors test torch train true v w zero
-0.40 ~alloc ~aroun ~conte ~profi ~reque ~windo
-0.20 0>1 0>2 0>3 0>4 0>5 0>8 0>9 0>and 0>in 0>on 100>gpu 10>gb 11>gb 12>gb 14>gb 16>bytes 17>gb 1>2 1>3 1>and 1>g
-0.20 1>gb 1>is 1>t 24>gb 2>7 2>9 2>gb 300>mb 32>k 3>8 3>b 3>gb 40>gb 46>7 4>6 4>k 5>b 5>gb 60>gb 64>gb 6>9 6>of 80>gb
-0.20 8>k 9>e9 9>gb =5 a100>80 a>1 a>40 a>b a>bit about about>14 above activations adamw add added all>33 all>right
-0.20 all>the alloc allocated allocator alone>exceed always am amp an an>h100 and>about and>b and>my and>never and>no
-0.20 and>not and>ollama and>the and>v app aren't arena args array as>it asks at>0 at>all ate attention attn b>b
-0.20 b>bf16 b>for b>gptq b>model b>q4_k_m b>with backend backward base>to batch>of batches be>the because>the
-0.20 before>it before>the beside>the best between big bit>adam block blocks buffer>size buffers by by>hand by>the c
-0.20 cache_4bit can>see card>and card>i card>in card>then card>zero cell change channels chat checkpoint>gets
-0.20 checkpointing chunk chunks ckpt come>to comes>to comment comparison computed concurrency container context conv
-0.20 copied costs could>you couldn't cpu>first create created crop ctx cuda>0 cuda>and cudf cudnn cupy current cut
-0.20 data dataset days debug decoder del desktop device>0 device>cpu device>cuda device_map>0 devices dict display
-0.20 docs double>quant dreambooth dropped>it drops e eager edit ends entropy epoch error evenly exactly exceed>the
-0.20 extra f fa fail fails false feature file>was fine>tune fine>tuning first>card fix fixed flash flask flat
-0.20 float32>that for for>all for>comparison for>one for>reference for>sdxl for>single fp8>kv fraction frames freed
-0.20 from from>meta frozen fsdp full>fine function g gb>at gb>is gb>used gb>weights gib>in goes>on gone gpu>1 gpu>6
-0.20 gpu>is gpus gradient grads graphs grid growth gtx h had>no half>a half>of hand has>46 has>two head heads held
-0.20 help hence his hot i'd i>do i>get i>noticed i>put i>was id idle if if>the images in>4 in>a in>it in>one in>the
-0.20 in>torch in>total index inference influence is>3 is>8 is>an is>at is>b is>called is>full is>it is>loaded is>ok
-0.20 is>on is>what issue it's>a it's>not it>and it>in it>on it>runs it>still it>took it>was itself jax job jobs
-0.20 just>for keys killed know kv l latents layers>and layers>offloaded layers>to leave leaves leaving left>for less
-0.20 less>than let lets list lives llama>3 llm_load_tensors llm_load_tensors>offloaded load>a load>model load_model
-0.20 load_tensors load_tensors>offloaded loaded>once loading>model loading>the loads>the local location log logits
-0.20 long look look>at looked loop lora lr m>parameters made map_location maps mask master master>weights max maybe
-0.20 maybe>your me meant memory mib million>parameters minutes mlock mmap mode model>card model>dtype model>in
-0.20 model>weights models moments mostly my>own nccl needs never>got new next no>gpu no_grad nodes none nope normal
-0.20 not>the notebook np num_ctx numpy of>12 of>24 of>a of>all of>an of>half off>the offload_folder old ollama>ps
-0.20 on>cuda on>each on>that on>to on>two once once>in ones only only>the onto>the oom op open out p page pairs
-0.20 parameters>so partition passes past patch path picture pid pinned plan plus>two pod post prefill prints process
-0.20 profile prompts ps pt pth put>the py python q4_k_m>gguf quadratic question queue raised ran rank rank>0 ranks
-0.20 read record reduce release repeating repeating>layers reports request requires reranker reserved restarting
-0.20 result results returns right right>after rmm running runs safetensors>with same saved saw say says says>2 scene
-0.20 scratch sd search second>one seconds sees seq sequence server service set>it set>to settings seven shape sharded
-0.20 shares shows side sits sized sizes slicing slot slots small snapshot so>its softmax some sorry space splits>the
-0.20 start started starting states stayed stays>on steps story strategy swap system t tell tensorflow tf that>i
-0.20 that>is that>line the>3 the>7 the>display the>engine the>error the>forward the>gpu the>host the>image the>last
-0.20 the>lora the>loss the>net the>optimizer the>record the>same the>share the>story the>table the>weekend their then
-0.20 there there's there>are these think thread threads through ti tile time to>1 to>16 to>4 to>6 to>a to>cpu to>gpu
-0.20 to>it to>load to>me to>say token tokens too>big top torch>cuda torch>load total total>and trainable trained
-0.20 trainer training trains tried tried>the triton tuning two>text u under unloading update upscale us usage used
-0.20 user uses using v2 values variable virtual vllm warm warm>up was>fine was>going was>it was>never was>on
-0.20 was>still we weekend weights>from weights>on well what what>the where where>it which whisper whose why wide
-0.20 window windows with with>0 with>6 with>a with>device_map with>it with>no work workers workspace world wrote
-0.20 xformers you>print you>wrote ~alway ~appen ~appli ~aren' ~avera ~backe ~backw ~batch ~bench ~betwe ~blend ~block
-0.20 ~cache ~calle ~captu ~chang ~chann ~chunk ~class ~colle ~colum ~compu ~concu ~could ~cudam ~datas ~decod ~delet
-0.20 ~deman ~deskt ~detec ~disab ~displ ~distr ~dream ~dropp ~evenl ~exact ~excep ~expla ~featu ~finis ~follo ~forme
-0.20 ~fract ~frame ~freez ~froze ~funct ~gathe ~gradi ~graph ~handl ~histo ~image ~impor ~infer ~influ ~inten ~inter
-0.20 ~itera ~itsel ~kille ~laten ~launc ~leave ~leavi ~light ~logit ~looke ~machi ~maste ~minut ~momen ~mostl ~multi
-0.20 ~norma ~noteb ~optim ~outpu ~parti ~pickl ~pictu ~pinne ~point ~posit ~preal ~predi ~prefe ~prefi ~prese ~pretr
-0.20 ~proce ~produ ~progr ~pytho ~quadr ~quest ~raise ~recor ~reduc ~relea ~remai ~rende ~repea ~repla ~repor ~requi
-0.20 ~reran ~reser ~resne ~resta ~resto ~resul ~resum ~retur ~runni ~runti ~sampl ~sched ~scrat ~searc ~segme ~seque
-0.20 ~serve ~shamp ~share ~snaps ~softm ~someb ~state ~staye ~syste ~teste ~threa ~throu ~token ~trito ~tunin ~unloa
-0.20 ~updat ~upgra ~upsca ~virtu ~weeke ~whisp ~worke ~works ~wrapp ~xform и на 서
+0.20 0 0>20 0>80 0>left 0>the 11>2 11>3 11>b 128>floats 12>9 13>5 13>and 15>3 15>and 15>b 15>each 16>bit 16>g 16>set
+0.20 17>22 18>and 19>gb 1>as 1>dev 1>for 1>m 1>means 1>so 1>the 1>wanted 200>million 2024>04 20>000 20>gib 20>k 22>gb
+0.20 22>it 22>to 23>6 23>gb 24>0 24>the 256>k 256>takes 28>gigs 2>15 2>and 2>bytes 2>engines 2>it 2>nd 2>on 2>x3090
+0.20 3060>with 30>gb 31>gib 31>of 32>32 33>33 34>gb 3>e9 3>each 4070>with 4080>16 40>m 47>b 48>no 4>9 4>billion 4>one
+0.20 52>gb 54>b 5>6 5>7 60>million 65>b 65>gb 671>b 67>gb 7>b 7>bs 81>81 8>as 8>gb 8>the 8>x7b 93>gb 96>layers 99>is
+0.20 99>on 9>5 9>b =1 =2 =3 a100>40 a>16 a>2 a>32 a>4 a>4080 a>6 a>70 a>dense a>dtype a>float a>network a>night a>q4
+0.20 a>second a>smaller a>t4 a>working aborts>with about>1 about>twenty accelerate act act>order active adapter
+0.20 advise afterwards>and again>for all all>30 all>47 all>moved all>of all>placed all>resident alone>the already
+0.20 altered ambitious ambitious>for an>empty and>64 and>again and>became and>both and>card and>ends and>it's
+0.20 and>loading and>merged and>none and>nothing and>now and>our and>simple and>since and>that and>then and>thereby
+0.20 and>vae and>weights and>when and>would and>zero any any>batch anything>else anything>on apply are are>active
+0.20 are>being are>held arguments arrives as as>float as>float32 as>in as>model as>plain as>í asked>for at at>28
+0.20 at>40 at>90 at>any at>fp16 at>layer at>load at>loading at>max at>maximum at>q8 at>this at>to auf auf>der
+0.20 auto>had auto>on auto>put automodel>from_pretrained avec away>so awq>checkpoint b>and b>at b>because b>cuda
+0.20 b>does b>file b>is b>of b>one b>runs b>the b>to b>tp b>was back>then back>to backbone baj baj>é bar base>model
+0.20 base>one base>refiner basically be>4 be>good be>on became became>a because>i been been>left been>moved been>sent
+0.20 before before>it'd before>that being besides besides>the between>ram bf16>on bf16>params bfloat16>halved bigger
+0.20 billion>times billion>weights bit>flag bits bitsandbytes>not blew blew>up block>on bloom bloom>7 board>and
+0.20 board>has boards both>encoders both>models branch breaks>in building>the built built>with bumped but>the by>256
+0.20 by>its by>itself by>mistake by>my by>themselves bytes bytes>param call call>half calls calls>automodel came
+0.20 came>in came>up can't>go card>40 card>could card>first card>has card>there cards>nvidia carries carries>all
+0.20 chance chance>on chatglm chats check checker checker>and checkpoint>got checkpoint>is come>up comes comes>from
+0.20 comes>up commented compare>the compiled compiled>with complete complete>set completo compute_type config>dict
+0.20 config>has config>json config>said consolidated constructor contained continues controlnets conversion converts
+0.20 copy copy>comes copy>deepcopy copy>is counted counted>by covers cpu>before crash>at creation cuda cuda>already
+0.20 cuda>before cuda>call cuda>device cuda>on cuda>setup culprit d>é dag dag>is das deberta deepcopy deepcopy>model
+0.20 deepseek>671 deepspeed>stage deploy deprecation dequantised>on der>karte des deserialize dev>in device>and
+0.20 device>is device>map device>when dict>but did did>i died>after dies>while diffusion>part directory directory>is
+0.20 disk do do>the doesn't>fit doesn't>get doesn't>go doesn't>load don't>find doubled>it down>to downloaded>the
+0.20 draft draft>model drop>to dropped>from duplicate during during>a each>a each>on each>one each>only each>shard
+0.20 early early>as edge eight el else>in else>runs elsewhere ema>on embed embedding>layer embedding>was empty
+0.20 encoder encoder>alone encoder>for encoders encoders>vae ends>with engine engine>still engines ensemble
+0.20 ensemble>of es esm2 estimate even even>an even>arrives even>if every>block every>card everything>on
+0.20 everything>up example exceed exist exist>and expanded expect expected experts>resident exported extended f16
+0.20 failing>line fails>at failure>at falling falling>back false>so far far>too fat fell ffn fifth file file>does
+0.20 file>in file>is file>of fill fill>the find>room fine fine>here first>board first>gpu first>prompt fit>on fits>in
+0.20 fits>with flag>and float32>and float32>in float32>so float>in float>on flux's flux's>transformer flux1 flux1>dev
+0.20 flux>1 flux>dev folder for>30 for>eight for>ema for>four for>in for>me for>stability for>this force fork form>i
+0.20 forty forward>has forward>is found found>the four four>bytes four>go fp16>conversion fp16>is fp16>the fp32>28
+0.20 fp32>first fp32>on fp8>file from>22 from>8 from>copy from_pretrained>then from_pretrained>to full full>thing
+0.20 full>weights full>width gb>3060 gb>7 gb>alone gb>before gb>by gb>card gb>cards gb>each gb>file gb>gradients
+0.20 gb>it gb>jetson gb>laptop gb>now gb>t4 gb>take gb>the gb>together gb>try gb>while gb>y gb>you generate>and
+0.20 generation>and get>through get_memory_footprint gets gets>loaded gguf>was giant gib gib>1 gib>and gigabytes
+0.20 gigs>of go>into go>on go>over go>somewhere go>the go>to goes goes>onto going going>with good got>it gpt gpt>neox
+0.20 gptq>kernel gpu>had gpu>holds gpu>i gpu>offload gpu>support gpu>the gpu>where gpu_split grab grab>the greedy>for
+0.20 grows>with guess>it h100>tp had had>put had>to half>on halved halved>it halved>the happened happening happens
+0.20 happens>only has>24 has>4 has>8 has>96 has>been has>happened has>no hasn't>got hat hat>es have have>to have>two
+0.20 helm helped here here>all hfdeepspeedconfig hidden hidden>size hint>from hobby hold>it hold>that holds>its
+0.20 how>far hunyuanvideo i'd>loaded i>asked i>chose i>expect i>found i>guess i>had i>must i>own i>removed i>set
+0.20 i>took i>try i>want ids ids>x if>only ignored>because ignored>bitsandbytes image>i in>every in>f16 in>force
+0.20 in>fp32 in>init__ in>jax in>layer in>line in>lm in>model in>self in>tf in>there in>training init init>in init__
+0.20 inputs>to installed instance>type instantiates instantiates>the int4 int8>engine int8>works into into>24 ints
+0.20 is>13 is>140 is>23 is>26 is>28 is>40 is>41 is>52 is>60 is>64 is>7 is>9 is>bf16 is>bigger is>enough is>expected
+0.20 is>fine is>more is>moved is>simply isn't isn't>7 isn't>going isn't>room it it'd it's>simply it>aborts it>because
+0.20 it>breaks it>came it>can it>comes it>died it>fails it>for it>goes it>load it>loaded it>needed it>over it>stops
+0.20 it>takes it>to it>tried it>under it>went it>with its>estimate its>experts its>parameters its>slice its>turn
+0.20 itself>which j'ai jlq joost just just>isn't just>the just>to k>outputs k>x kaggle>kernel karte keep>both
+0.20 keep>the keeps>it keeps>the keras kernel>was kicked koboldcpp kwarg la>placa la>premi la>versi lab>note lambda
+0.20 laptop layer>after layer>on layer>with layers>it layers>on layers>rather layers>were layers>with le
+0.20 left>everything left>it left>out les>poids les>quatre level>info line>12 line>212 line>30 line>40 linear
+0.20 llama>at llm llm>was llm_int8_skip_modules lm>studio's load>on load>the load_in_4bit>true load_in_4bit>was
+0.20 load_in_8bit>no loaded>as loaded>for loader>makes loading>checkpoint loading>stops loads>and lora>loader los low
+0.20 lower lowvram>flag lowvram>for m m>inputs made>the main>one makes makes>a makes>the many many>for mark marre
+0.20 materialised matter matter>for max_memory>0 max_memory>had max_memory>was me>5 me>nothing meaning means>the
+0.20 medium>with memory>for memory>utilization merely merge_and_unload>on merging merging>the meta>device million
+0.20 million>ids million>users missing missing>so mistake mistake>the mistral>7 mixtral>8 mixtral>in mixtral>isn't
+0.20 mixtral>on mixture model>a model>came model>cuda model>float model>for model>from model>half model>parameters
+0.20 model>plus modelfile modelo>completo models>on moe moe>layer moment>the moved>it moved>to moved>with msg must
+0.20 my>card my>cards my>code my>config my>embedding my>gpu my>laptop my>network nd need need>31 needed needed>for
+0.20 needs>to neox neox>20 network>for network>has networks never>did never>fits never>passed nf4 ngl>22 ngl>28
+0.20 ngl>43 nicht night>of nllb nllb>54 nn nn>embedding nn_hobby no>data no>forward no>other no>se no>setting no>two
+0.20 no>way no>wonder none>on not not>fit not>in not>installed not>keep not>reached not>your note nothing
+0.20 nothing>else nothing>is now now>it now>without num number>of object of>131072 of>200 of>7 of>9 of>fp16 of>it
+0.20 of>ten of>that of>them of>video of>weights off>so offload>was offloaded offloaded>layers offloading ok
+0.20 old>version on on>12 on>a on>call on>the on>three on>your once>for once>is one>48 one>board one>both one>built
+0.20 one>card one>failed one>for one>it one>per one>won't only>after only>when onnx>on onto ops optimistic or ort
+0.20 other>arguments otherwise our>loader out>it outside>of outweigh outweigh>the own>a paper parallel>size param
+0.20 parameters>alone parameters>by params part>of pass>quantization passed>a passed>so peak>is peft's
+0.20 peft's>merge_and_unload per>card per>image per>nvidia petrk pick pick>a picked picked>the piecewise
+0.20 piecewise>fits pipeline>and placa place>of placed>on placement plain plain>and please>advise plus plus>the poids
+0.20 policy policy>ref precis precis>ã precision>copy precision>it precompute premi premi>è printed printed>0
+0.20 printed>by prompt prompt>has pulled pushes put>everything put>on python>3 pytorch_model q4>and q4_k_m q5 q8_0
+0.20 quantization>awq quantization>gptq quantization_config quantization_config>was quantized quatre quits quits>with
+0.20 qwen2>vl r r1 ram>and rank>holds rather rather>than rca re>carte reach reach>the reached reached>the really>in
+0.20 rebuild rebuild>with recipe recommender ref ref>value refiner>and refiner>two refuses>the reload>in removed>it
+0.20 replicates repo's repo>has repo>is rest rest>on reste reward>model right>away rolling room room>for rows rows>by
+0.20 rtx>4080 run>a safetensors safetensors>and safety safety>checker same>network same>session same>weights saved>me
+0.20 says>20 says>it scope>so script>had sdxl>base se second>copy second>time see>line sent serves serving
+0.20 set>num_gpu set>of set>the setting setting>in sglang sglang>with shard>5 shard>9 shard>is sharding shards>67
+0.20 shards>and share>one sharing sharing>the ships shows>all sibling silently silently>ignored simple simply>too
+0.20 since>the single>3090 single>device single>h100 sit sit>in size size>8192 size>is size>of skip skipped
+0.20 skipped>the slider>was small>one smaller smaller>quant smaller>variant smi>shows so so>2 so>each so>it so>you
+0.20 solved>it spare split>it split>to spread spreads>it stability stability>and stage>3 still still>be stops>the
+0.20 stops>when student>both studio's stuffed sum summary support support>and sur sur>la sur>le switched switched>to
+0.20 switching>to t15 t5>xxl t5xxl t>cuda table>of tables tag>is take>15 take>the takes>14 teacher ten>networks
+0.20 tensor_parallel_size>1 tensorrt tensorrt>llm tf>serving tgi than>4 than>70 thanks>for that's that's>that
+0.20 that's>what that>all that>number that>the the>2 the>3060 the>3090 the>34 the>4 the>72 the>a5000 the>adapter
+0.20 the>answer the>backbone the>bar the>blocks the>board the>checkpoint the>class the>config the>constructor
+0.20 the>controlnet the>cpu the>cuda the>culprit the>default the>dense the>device the>draft the>edge the>ema
+0.20 the>embedding the>evaluation the>export the>exported the>f32 the>failure the>fifth the>flatten the>flux
+0.20 the>footprint the>four the>fp32 the>full the>gptq the>half the>helm the>hfdeepspeedconfig the>hidden the>input
+0.20 the>instance the>int8 the>large the>loader the>main the>matter the>merge the>merged the>mixture the>modelfile
+0.20 the>moe the>object the>original the>paper the>parameters the>pipeline the>q4_k_m the>quant the>recipe the>repo's
+0.20 the>rest the>safetensors the>safety the>sdxl the>setting the>shards the>single the>size the>small the>text
+0.20 the>tied the>total the>transformer the>two the>vision the>vocab the>weights the>whole the>xxl themselves
+0.20 then>adam then>float then>stops then>the there's>no there>even there>in there>isn't thereby thing>has thing>is
+0.20 thirteen this>board this>fork this>hardware this>model this>size thought thought>the three three>cards thus tie
+0.20 tie_word_embeddings tied tied>embedding tiene time>see times>four times>on tipped to to>15 to>20 to>28 to>32
+0.20 to>44 to>bf16 to>bfloat16 to>drop to>float32 to>fp16 to>full to>half to>run to>sit to>spare to>the to>unload
+0.20 todas together>during told>it too too>ambitious too>greedy too>heavy too>much too>optimistic took took>the
+0.20 torch>float32 torch_dtype>was tout tp>2 tp>4 transformer>plus transformers trtllm trtllm>build true>is try
+0.20 trying ts turns twenty twice>as twice>one twice>so two two>cards two>controlnets two>copies two>of two>times
+0.20 type under>the unet unet>both unet>vae unload>first unpacked>to untied up up>in up>right upcast upcast>to
+0.20 update>after usage>climbs use>one use>the va vae vae>all vae>and value valueerror valueerror>free variant>by
+0.20 versions>are video video>memory vision vision>tower vl volta want want>to wants wants>two warning>and was was>1
+0.20 was>23 was>at was>built was>dropped was>ignored was>left was>lost was>missing was>off was>put was>silently
+0.20 wasn't wasn't>found wasn't>installed way way>a we>pass weights>alone weights>are weights>get weights>go
+0.20 weights>of weights>since weights>that's weil weil>die went went>from went>to were were>loaded were>there
+0.20 were>too what>did what>i when when>its when>loading where>only which>the while while>building while>i
+0.20 while>loading while>reading whisper>large whole>mixtral whole>thing with>22 with>3 with>4 with>40 with>all
+0.20 with>gpu_split with>hidden with>ngl with>only with>tp without>it without>trouble wonder word works works>thanks
+0.20 x12 x3090 x7b x>128 x>512 x>65536 x>8192 xxl>text y>la yes yet you you>are you>asked you>have you>picked your
+0.20 your>3090 your>8 your>config your>problem your>script ~13107 ~accel ~alrea ~alter ~ambit ~answe ~arriv ~backb
+0.20 ~balan ~basic ~becam ~befor ~bigge ~board ~branc ~bumpe ~carri ~chanc ~chatg ~compi ~compl ~confi ~conve ~count
+0.20 ~cover ~culpr ~deber ~deepc ~deplo ~depre ~deser ~devic ~disti ~dupli ~durin ~elsew ~engin ~ensem ~entra ~estim
+0.20 ~examp ~excee ~expan ~expec ~expor ~falli ~flux' ~folde ~footp ~gigab ~halve ~helpe ~hfdee ~hidde ~hunyu ~inpai
+0.20 ~insta ~kicke ~kobol ~lambd ~lapto ~large ~linea ~logpr ~meani ~merel ~mergi ~metta ~milli ~missi ~mista ~mixtu
+0.20 ~model ~neede ~nothi ~objec ~ollam ~outwe ~peft' ~picke ~piece ~place ~probl ~pulle ~pushe ~quatr ~rathe ~reach
+0.20 ~rebui ~recip ~refin ~repo' ~resid ~revis ~secon ~sglan ~shari ~sibli ~silen ~skipp ~small ~sprea ~stabi ~stude
+0.20 ~stuff ~summa ~switc ~table ~teach ~that' ~thems ~thirt ~thoug ~tippe ~trans ~trtll ~tryin ~twent ~unet+ ~untie
+0.20 ~upcas ~varia ~versi ~visio ~wasn' è>re é é>la é>marre é>n í>que ü い>た せ た>の に>載 の>が 下 動 起 起>動 載
+0.20 載>せ 고 델 델>을 리 모 모>델 올 올>리 을 장 장>에 한 한>장
+0.40 11>of 140>gb 15>gb 20>b 20>instead 28>gb 30>b 32>b 40>b 40>million 41>gb 43>layers 4>bit 4>bytes 4bit 66>gb
+0.40 80>gib 8>bit 8bit a10g a>hint and and>it at>4 at>shard automodel b>doesn't b>on balanced because before>any
+0.40 before>to bfloat16 bigger>than billion bit>is bitsandbytes>wasn't both but but>ok can't can't>hold cards cast
+0.40 checkpoint checkpoint>shards class config controlnet cuda>no cuda>not deepseek dense dequantised do>not doesn't
+0.40 doubled doubled>the downloaded eighty enable enable_model_cpu_offload>and exllama fails>in falcon>40 fell>back
+0.40 first>and fits five flag for>8 fp16>onnx fp8>checkpoint full>precision gets>to gguf given go goes>in gpu
+0.40 half>before has heavy here>a hold ignored in>float32 instead is is>not is>still is>too it>dies it>fits it>loads
+0.40 it>starts keep larger larger>than layer>of load>and load_in_8bit loaded loaded>the loader loads>fine low_vram
+0.40 lowvram medium>en merge merge_and_unload merged merged>one meta million>rows mistral model>to modules moved
+0.40 moving my>script n n>gpu n_gpu_layers network no>chance no>medium not>after of>99 of>experts of>parameters
+0.40 offload>folder on>disk on>gpu on>load only>about onnx onnx>loads onto>a ort>with parallel>2 passed pipeline
+0.40 precision pulled>the put put>every q4>loads quant quantize refiner removed resident reward said second
+0.40 second>card shard>11 shards slow slow>but starts student t4 t5 table>is tag take tensor tensor_parallel_size
+0.40 text>encoder that>it the>awq the>first the>fp16 the>gguf the>loading the>second the>thing the>unquantised this
+0.40 thx to>30 to>device to>shard together too>many tower tp>1 transformer twice unload unpacked variant was>given
+0.40 weights>were with>int8 with>the won't works>slow xxl ~autom ~becau ~bfloa ~billi ~check ~contr ~deeps ~doesn
+0.40 ~doubl ~downl ~eight ~embed ~encod ~exlla ~happe ~ignor ~inste ~lowvr ~merge ~mistr ~movin ~offlo ~paral ~pipel
+0.40 ~polic ~preci ~remov ~rewar ~safet ~schne ~shard ~toget ~unpac ~weigh
+0.60 34>b 70>b 72>b alone alone>is base>and bitsandbytes card dense>layer dev device device_map device_map>auto
+0.60 embedding enable_model_cpu_offload falcon fit float gb gigs gptq gpu>layers half>and hint large load_in_4bit
+0.60 loading map max_memory mixtral model ngl>20 no num_gpu of>15 on>one parallel shard simply split stops table
+0.60 tensor>parallel text than that>repo the>base the>fp8 thing unquantised v3 weights ~bitsa ~falco ~loade ~loadi
+0.60 ~netwo ~unqua
+0.80 26>gb auto base bit board dtype embedding>table experts float32 from_pretrained in>bf16 large>v3 layer load
+0.80 ngl>99 offload pretrained quantization repo to>cuda torch_dtype tp ~dequa ~exper ~float ~mixtr ~quant ~simpl
+1.00 awq flux fp32 fp8 medium parameters q8 ~layer ~mediu ~param
+1.20 bf16 fp16 half int8 layers q4
+1.40 loads
+1.60 ngl
+2.00 b
""",
    "non_torch_memory": r"""
-0.80 every
-0.60 a no
-0.40 # allocates>its at b buffer do each fixed full grad i is it last limit more now on or out over per second since
-0.40 so the>first torch>cuda true two up was we weights with>torch works x ~secon ~weigh
-0.20 0>3 0>4 0>8 0>9 0>bytes 0>in 15>gb 1>2 1>9 1>g 1>left 24>gb 2>1 2>3 3>and 40>gb 80>gb 90>and =3 =5 a100 a6000
-0.20 about above actor adam adamw added after>import again allocate allocates allocation an and>it and>it's another
-0.20 are are>1 arena>per as as>intended async at>once at>the attention auto autotune base batch batches been
-0.20 before>import before>it below bfc bit blaming block board box by>default byte bytes c capture card>has changed
-0.20 changed>nothing check checkpoint child chunks comes command communicator compile config container copy crash
-0.20 creation cuda>context cuda>memory cuda>not cuda>set_allocator cuda>set_per_process_memory_fraction
-0.20 cuda_visible_devices cudnn cupy>cuda dask dataset decode default device>by dict die dies different docs don't
-0.20 down dropped dtype during e eager eight else enable end entire epoch error even export exported exported>before
-0.20 f failing failing>script failure false>is file finds first>then for>a for>half for>me forward four fp32 fresh
-0.20 from from>the front>and function fyi gb>card gb>free gb>in gb>of gb>the gib>memory gives gives>the go goes good
-0.20 got gpu>here gpu>memory gpus grab graph graphs group h has>no hence here history hold hour i'd i>was id image
-0.20 import>tensorflow import>torch inference inference_mode instead instead>of intended into is>exported is>ok
-0.20 it's>gone it>in it>takes it>was iteration its>communicator jax>grabs jax>had jax>in job just just>torch keep
-0.20 killed kv l la launch layers leak leftover len length like line list list>but lives>in living living>in llama
-0.20 loading loads logits long look loop lora loss main makes makes>it malloc map maps max maximum maximum_pool_size
-0.20 mem memory>in memory>this mine mit mode model>i models mps my n nccl nccl>allocates need needs new no_grad nodes
-0.20 none not not>in notebook>so nothing>for num numbers of of>temp of>them offload old ollama on>my one ones
-0.20 only>torch onto oom optimizer other ours out>of outofmemoryerror output p parallel pass past peak per>process
-0.20 per_process_gpu_memory_fraction persistent piece pinned planned planned>for pool>with pools>don't
-0.20 preallocated>75 prior private process>only processes profiler prompt py q ram rank ranks reduce removed request
-0.20 retry returns round rows run running runs s saved scope script>has self server server>in set>it set_allocator
-0.20 set_device set_per_process_memory_fraction setup shape shapes shared show show>up sidecar sim>in size sizes
-0.20 slice small solved somebody split state steps still stops swapped t tensor test tf_gpu_allocator
-0.20 tf_gpu_allocator>cuda_malloc_async than thanks that>is the>big the>cache the>container the>crash the>data
-0.20 the>default the>engine the>entire the>error the>failing the>last the>leftover the>next the>old the>pool
-0.20 the>script the>second the>whole their there there>are they this thought thread time times to>0 to>1 tokens told
-0.20 took>1 torch>2 torch>and torch>compile torch>inference_mode torch>load torch>no_grad total traceback train trial
-0.20 tried triton twice type under uninstalled up>in us usage using utilization v100 variable version vllm vs wants
-0.20 was>the we>don't well went what where while whole windows with without work workers workspace would
-0.20 xla_python_client_allocator xla_python_client_allocator>platform xla_python_client_mem_fraction y yes you your
-0.20 zero ~activ ~anoth ~answe ~appen ~batch ~blami ~block ~build ~captu ~chang ~chann ~check ~chunk ~close ~colle
-0.20 ~comma ~compa ~compi ~compu ~copie ~crash ~custo ~datas ~defau ~disab ~doubl ~dropp ~durin ~entir ~evalu ~excep
-0.20 ~expor ~faili ~failu ~float ~forwa ~gener ~gradi ~handl ~ignor ~incre ~insta ~inste ~inten ~itera ~kille ~large
-0.20 ~laten ~launc ~layer ~lefto ~lengt ~limit ~livin ~loadi ~membe ~memor ~minut ~model ~multi ~night ~norma ~numbe
-0.20 ~objec ~offlo ~optim ~outof ~outpu ~packa ~param ~parti ~persi ~pinne ~plann ~platf ~point ~print ~priva ~profi
-0.20 ~quadr ~reduc ~repla ~repor ~reque ~resol ~resta ~resto ~rollo ~runni ~serve ~setti ~sidec ~solve ~someb ~someo
-0.20 ~store ~survi ~swapp ~switc ~teach ~thank ~thoug ~trace ~trito ~unins ~updat ~varia ~versi ~witho ~worke ~works
-0.20 ~wrapp 。
+0.20 0>1 0>92 0>opens 0>with 10>does 10>g 10>гб 12>gb 13>gb 14>5 15>55 16>streams 18>of 1>gb 2000>and 200>mb 21>gb
+0.20 22>9 2>26 2>gib 300>files 30>gb 30>m 32>decoders 3>5 3>gb 3>of 400>mb 4096>batch 4>1 4>g 4>gib 4>гб 50>w 5>it
+0.20 5>of 75>gone 8192>envs 8>and 8>does 90>at 9>gib 9>model a>big a>stack a>stray a>torch acceleration
+0.20 acceleration>structure after>del after>each after>preprocessing after>reset alive>next all all>16 all>memory
+0.20 allocated>all allocated>by allocated>up allocates>by allow allow_growth and>4 and>gc and>hw_decoder_load
+0.20 and>inference and>its and>leaves and>left and>memory_reserved and>that's and>the and>torch's and>with anywhere
+0.20 app>had arch arch>ti arena>in arena_extend_strategy arena_extend_strategy>ksameasrequested arrays>of as>soon
+0.20 as>the aside at>2 at>4 at>5 at>75 at>import at>start at>top ate>the augment augmentation back batch>256
+0.20 batch>use before>fine before>my before>torch began belegt belongs belongs>to beside>it beside>the beside>torch
+0.20 between>nvidia blocks brax brax>env bst buffers>are buffers>came buffers>for buffers>from build>with but>the
+0.20 by>pytorch by>the c'est cache>was caching came>back came>on can't can't>have can>see can>use card card>belongs
+0.20 card>next card>through categorical cell>2 claim claimed client clustering cnn collate come>from communicators
+0.20 config>set_visible_devices configured contact contacts context context>that contexts contexts>of control
+0.20 core>cuda count count>10 created created>at created>device crf crumbs ctranslate2>caching ctranslate2>model ctx
+0.20 ctx>gpu cuda>arrays cuda>call cuda>in cuda>memory_reserved cuda>module cuda>release_cache cuda>to_device
+0.20 cudf>frame cudf>frames cumemalloc cupy's>memory cupy's>mempool cupy>and cycles dali's>pipeline dali>pipeline
+0.20 dali>pipelines dali>with dans>le data data's data>on data>was dataframe dataframe>on dataloader's datasets
+0.20 decoded>frames decoder>per decoders decodes decord>decodes decord>gpu decord>with del>gdf dense det detection
+0.20 detector>stays device>1 device>with device_memory_gb devices did did>it dlib dlib>cnn dlpack dmatrix don't>fit
+0.20 dont e>torch each>not each>scan earlier eats>7 egl>contexts embedding embedding>cache embedding>step
+0.20 empty_cache>before encoder engine engine>in env env's env>in environments eval everything exec expected fails>as
+0.20 fails>on faiss>gpu faiss>index false>and feature feature>cache fewer ffmpeg files fine>it's fine>tuning first>op
+0.20 first>with fit>together flags_fraction_of_gpu_memory_to_use flags_fraction_of_gpu_memory_to_use>0 for for>40
+0.20 for>all for>my for>reading forgot>that found found>nothing found>with fragmentation fragmentation>but frame
+0.20 frame>alive frames frames>in free freed from>within g>4 g>and gap gap>between garde gave>torch gb>before gb>came
+0.20 gb>free_all_blocks gb>isn't gb>outside gb>per gb>scratch gb>temp gb>that gb>times gb>which gbs gdf gets gets>its
+0.20 gib>in gib>is gigabytes give give>back gl>interop goes>through gpu>0 gpu>and gpu>for gpu>from gpu>index gpu>next
+0.20 gpu>torch gpu_hist gpu_mem>8000 gpuarray grabbed>90 grabs>it graph>when grew grew>to grid grown grown>to gsplat
+0.20 habitat>sim had>all had>grown had>its had>the half half>of half>the happy happy>again has>22 has>room has>the
+0.20 hash hatte have>200 have>it heap held hid hid>it hidden hidden>from hide hide>gpu hist hogs holds>the host
+0.20 i>expected i>suspected im im>selben import>in imported in in>cell in>device in>opengl in>our in>process in>same
+0.20 in>the in>vram index>with inference>works infers init init>arch init>device_memory_gb initialised initialises
+0.20 innocent innocent>the inside inside>the insightface instances interop>buffers interpreter invisible invisible>to
+0.20 is>0 is>allocated is>at is>fine is>in is>just is>small isaac's isn't it>from it>helps it>initialises it>on
+0.20 it>once it>opened its>1 its>arena its>framebuffers its>own itself itself>and jax's jax>brax just>for k>the
+0.20 kaolin keeps>a keeps>what kept>it kept>its keras>backend kernel kernel>but kernel>cache kornia ksameasrequested
+0.20 lang le le>m leaves left left>its left>nothing left>too library libtorch lightgbm list>of little little>to
+0.20 llm>gets load loaded loaded>by loaded>for log>then lower lower>max_gpu_contact_pairs m m>vectors m>ê managed
+0.20 managed>pool mapped mapped>the marek matlab max_gpu_contact_pairs mb>each me me>400 mem_get_info>says memory>1
+0.20 memory>13 memory>for memory>growth memory>of memory>pool memory>summary memory_stats memory_summary
+0.20 mempool>release mesmo metric milo ml model>beside model>fails model>in moment moment>you most most>of moved>to
+0.20 mujoco mx mxnet's mxnet's>pool mxnet_gpu_mem_pool_reserve my>pid my>torch na nccl>buffers nd needs>them nerf
+0.20 net>fails neural never never>released next>line nn no>camera no>size not>enough not>freed not>visible
+0.20 notebook>cell nothing>to nsys numba's numba>arrays numba>cuda nur nvidia>smi nvshmem_symmetric_size o3d o3d>core
+0.20 ocr ocr>and of>16 of>24 of>300 of>card of>cuda of>my of>same of>the of>which off>renders on>cpu on>host on>the
+0.20 once one>line one>pid one>script only only>and only>for only>to onnx onnxruntime>session op open open3d's
+0.20 open>in opencv's opencv's>cuda opened opengl>context opengl>viewer opengl>в opens>one or>50 ort ort>arena
+0.20 ort>session other>17 our our>eval our>process our>training outside>the outside>torch own>allocator own>cached
+0.20 own>heap own>pool paddle's paddle>preallocates part>of part>set pas peak>the physics pid>is pipeline>buffers
+0.20 pipeline>with plugin plus pool>and pool>holds pool>it pool>keeps pool>so pool>was pool_allocator pools>in
+0.20 post>processing preallocated preallocates>75 preallocates>three prefetch>8 prefetch_queue_depth>8 preprocessing
+0.20 prints>created proc process>and process>for process>has process>paddle's process>with processing processus
+0.20 projector prozess pulled pulled>in pulls put>it pynvvideocodec pynvvideocodec>40 python>as pytorch3d>is
+0.20 pytorch>sees quality queue rafa rapids rapids>rmm rapids>umap rasterizecudacontext rasterizecudacontext>instead
+0.20 reader reading reclaim reconstruction records release release>threshold release_cache released released>to
+0.20 render>textures renderer's reranker>in res res>settempmemory reserved reserves>its reset returned reuse
+0.20 reuse>one rmm>pool rook room runtime same>device same>interpreter same>one same>proc same>program same>service
+0.20 same>worker sampling says>1 says>21 says>6 schon script>del script>with see sees selben service session
+0.20 session>for sessions set>1 set>and set>at set_memory_growth set_mempool_release_threshold settempmemory
+0.20 settempmemory>64 shares shares>the shows>gpu side simulator sit sits sits>there size>at smi smi>and smi>says
+0.20 so>much so>when soon soon>as space stage standardgpuresources>takes standardgpuresources>temp start>or started
+0.20 starves statistics stats stays>on step>fits step>kept still>held strategy stray structure surfaces>32 suspected
+0.20 suspected>a swallowed symmetric symmetric>heap taichi>init taken takes>5 takes>so temp>memory temporary
+0.20 tensorboard tensorboard's tensorboard's>projector tensorflow>for tensorflow_datasets tensorrt tensorrt>engine
+0.20 tensors>and texture textures>on tf>config tf>data's tf>in tf>keras tf>on tfrecords that that's>9 that>grabs
+0.20 that>my that>takes that>torch the the>64 the>call the>clustering the>collate the>crumbs the>cudf the>dataframe
+0.20 the>dataloader's the>dense the>difference the>egl the>encoder the>engine's the>env's the>faiss the>ffmpeg
+0.20 the>frame the>gap the>gpu the>host the>llm the>moment the>mxnet the>net the>neural the>notebook the>numba
+0.20 the>number the>onnx the>physics the>pid the>policy the>renderer's the>rest the>side the>simulator the>space
+0.20 the>statistics the>tokenizer the>transformer the>unity the>vram the>vulkan them>memory there>beside
+0.20 therefore>the thinks this>program three threshold through ti>cuda ti>init times>the to>12 to>cpu to>read
+0.20 to>torch to_categorical to_device together too too>little took>3 took>4 took>the top top>of torch's>allocator
+0.20 torch's>cache torch's>count torch>agent torch>can't torch>gets torch>half torch>happy torch>has torch>in
+0.20 torch>net torch>policy torch>says torch>summary torch>takes torch>with touch touch>it training>process
+0.20 training>without transformer transformer>part trt trt>engine true>with tudo tuning umap>before unity unreal usd
+0.20 use>of use>the used_bytes>is uses vectors vectors>is very>script via video video>in video>writer viewport
+0.20 viewport>textures visible>to vk voxel>grid vram vulkan warp>lang was>allocated was>innocent was>left was>only
+0.20 wasn't>set weil were>on were>set were>the weren't weren't>in what>it when>the which>4 whole>gpu wir with>10
+0.20 with>a with>ctx with>cupy with>its with>no with>opengl with>our within within>the without>it wp wp>mempool
+0.20 wp>set_mempool_release_threshold writer xla yet you>can you>touch your>jax ~accel ~anywh ~appli ~augme ~befor
+0.20 ~beleg ~belon ~cachi ~claim ~colla ~compe ~conta ~conte ~crumb ~cumem ~cycle ~data' ~dataf ~datal ~devic ~dlpac
+0.20 ~dmatr ~earli ~every ~expec ~exten ~featu ~ffmpe ~fragm ~gigab ~gldel ~gluon ~gpuar ~gspla ~hidde ~infer ~initi
+0.20 ~innoc ~insid ~insig ~inter ~invis ~isaac ~itsel ~kaoli ~kerne ~korni ~ksame ~leave ~libcu ~libra ~libto ~light
+0.20 ~littl ~loade ~manag ~mappe ~matla ~metri ~moder ~mujoc ~mxnet ~neura ~numba ~opene ~physi ~plugi ~proje ~proze
+0.20 ~pulle ~pynvv ~quali ~rapid ~raste ~reade ~readi ~recla ~relea ~route ~runti ~selbe ~senti ~sette ~share ~shrin
+0.20 ~starv ~stati ~struc ~summa ~swall ~symme ~tfrec ~think ~thres ~thund ~toget ~token ~train ~trans ~tunin ~unrea
+0.20 ~upsca ~vecto ~viewp ~visib ~vulka ~weren ~withi ~write ~держа ~проце ~ренде ~текст çã çã>o ê ê>me в>том гб
+0.20 гб>текстур держал для же же>процессе процессе процессе>держал рендер текстур том том>же тут через 갑 갑>니 같>은
+0.20 고>있 도>돌 돌>아 스>에 아>갑 켜 켜>니 텐 텐>서 토
+0.40 1>5 1>gib 4>k 5>5 700>mb =0 allocated allocator and>torch app arrays>not ate>it before before>the booster bvh
+0.40 cache caching>allocator can cuda>gpumat cudamalloc cugraph cuml cuml>umap cupy's decodes>on del denoiser depth
+0.40 detector device>arrays dgl doesn't>give eats engine's engine>for envs face faiss>standardgpuresources false
+0.40 first>and flags flax>model for>eval for>tf framebuffers free_all_blocks>before from>tf gb>after gb>torch
+0.40 gl>context gpumat gpumat>pool grabbed growth gym's gym's>physx has>only headless hw hw_decoder_load i>can in>one
+0.40 in>that in>torch interop isaac>gym's it>i jax>jax jax>preallocates keeps kept load>before mb memory>isn't
+0.40 memory_reserved mempool model>for mxnet network next no>it's numba>device nvdiffrast>gl of>habitat on>cuda
+0.40 on>cupy only>3 onnxruntime's onnxruntime's>arena open3d opencv opencv>cuda opens optix>denoiser outside own
+0.40 paddle paddle>ocr paddleocr>in pid pipeline pipelines plug plug>in policy pool>in preallocates prefetch>1
+0.40 prefetch_queue_depth program pyrender pytorch3d>no pytorch>has quarters render render>of renderer renders
+0.40 rest>is same>process same>python script set_visible_devices set_visible_devices>gpu sim spacy>on
+0.40 standardgpuresources takes takes>1 temp tensorflow>was tf>data that>holds the>24 the>card the>cuda the>keras
+0.40 the>optix the>taichi the>torch the>voxel then>torch three>quarters to>the tokenizer took>all training umap use
+0.40 use>batch viewer viewer's visible voxel was>imported which with>30 xgboost>gpu_hist ~boost ~cudam ~cugra ~cupy'
+0.40 ~detec ~gpuma ~grabb ~headl ~mempo ~netwo ~onnxr ~outsi ~polic ~prefe ~prepr ~progr ~pyren ~pytho ~quart ~reser
+0.40 ~scrip ~sessi ~simul ~xgboo
+0.60 10>gb 5>gb 90>by arena ate beside by by>then ctranslate2 cudf>in dali dali's decoder device egl free_all_blocks
+0.60 gnn habitat holds import index its memory net next>to nvdiffrast paddleocr physx physx>buffers preallocate
+0.60 process python pytorch pytorch3d reserves rest same>script scene streams summary taichi the>gnn the>network
+0.60 the>process xgboost xla_python_client_preallocate xla_python_client_preallocate>false ~alloc ~array ~besid
+0.60 ~buffe ~ctran ~dali' ~decor ~denoi ~engin ~frame ~habit ~nvdif ~open3 ~openc ~pipel ~preal ~stand ~strea ~taich
+0.60 ~tenso ~viewe
+0.80 arrays buffers cudf cupy decord faiss gl gpu isaac its>pool keras numba nvdec>surfaces opengl part prefetch rmm
+0.80 same spacy surfaces textures tfds the>same then took ~decod ~openg ~surfa ~textu
+1.00 flax gb jax nvdec tensorflow warp ~impor ~paddl ~proce ~torch
+1.20 tf torch's ~pytor ~rende
+1.40 optix
+1.60 pool
+2.60 torch
""",
    "none": r"""
-2.20 =5
-1.60 loads
-1.40 did>it held kept no>crash
-1.20 fits full ok on>gpu took
-1.00 cured float gave gb gigs gone got had made never pass room trains was ~solve
-0.80 arena at>once big board c>8192 came cap copy dense exc fixed>it forgot freed go hami hold if>i is>fine its k
-0.80 leak left needed of>that offload pool put stop than>the that's>the to>cuda twice wants wasn't while works ~belon
-0.80 ~buffe ~cudah ~dropp ~helpe ~neede ~survi ~wasn' на 就
-0.60 10>gb 11>gb 17>gb 2>1 2>x 64>m 6>gb 70>b 7>gb 8>g a10 adamw8bit added adds after>the and>it's and>my and>no args
-0.60 at>4 because benchmark>false buffers chunk colleague's contiguous cuda>on cuda_visible_device cudagraph
-0.60 cudahostalloc cupy defaultcpuallocator die dies dropped each eats embedding en enable fills fine fit fixed
-0.60 float32 fp8 frames gb>the gib>in good grabs grid had>been helped hidden history hour i>changed i>do in>my in>one
-0.60 init inside instead is>ok is>still is>what jax k80 keeps kept>the keys leaks level longest made>the maps
-0.60 message>says miner mlock more must my>3060 my>sweep na needs nets no>more not not>mine np old on>cuda on>that
-0.60 ones onto opt parallel per piece px pytest raw renders said same>script saved saves scores sdpa self sessions
-0.60 shards sized slots solved split stack starts stopped>the sweep taken that>one the>24 the>a6000 the>notebook
-0.60 token tokenizer typed update vgpu volatile went were where wide with>0 zeros ~activ ~adamw ~becau ~bigge ~conti
-0.60 ~conve ~cudam ~embed ~forgo ~gigab ~histo ~insid ~inste ~lefto ~overf ~passe ~piece ~pretr ~pytes ~quadr ~recor
-0.60 ~rollo ~score ~sessi ~store ~strea ~volat в и
-0.40 # 0>85 0>88 0>92 0>94 0>97 0>98 0>99 0>as 0>is 0>the 0>will 10240>mib 1024>in 13>gb 14>gb 1>loss 1>m 1>to 21>gb
-0.40 22>gb 24576>mib 2>g 2>the 300>mb 30>b 32>it 38>gb 3>94 3>gb 400>mb 4>bytes 5>5 5>days 5>gb 60>k 60>mb 6>gib 6>in
-0.40 6>so 700>mb 8>q 90>by 94>gib 9>g 9>gb a>13 a>batch a>million a>model a>moment a>third a>vgpu acc activations
-0.40 adafactor>fits adapter after>weights all>on alone alone>doesn't alone>is and>get and>it and>nobody and>now
-0.40 and>our and>that and>they and>vllm and>you another>2 any>more anymore append are>only array as>much as>though
-0.40 asr at>8 at>half ate ate>it attached>to attention>slicing attn autotune b backbone>is backend>cudamallocasync
-0.40 baddbmm bank barrier batch batch>2 beam before>any before>append belong belong>to beside best biggest billion
-0.40 bincount bits blocks book both>on both>run broadcast bs builds bus>error but>still but>the bvh by>my by>rank
-0.40 by>then bytes>as c>32768 cada callback can>be capped card card>0 card>already ceiling cell cell>run
-0.40 cewithchunkedoutputloss chain channels children chunked chunked>loss clip collected column comes>out comes>up
-0.40 comfy compose computation configured conv convolution copies counted cp cpu>before cpu>did cpu>runs cron crop
-0.40 crops csr ctrl ctrl+z cuda>and cuda>in cudagraph_trees cudahostalloc>that cudf>in cudnncreate cufft>plan cures
-0.40 custom data>that decorator dict dies>with dims does>nothing draft drop dynamic e>traceback__ eigh eight el em
-0.40 encode ended error>text every exc_info experts explicitly fa fa>on fails>after fails>at fails>in falls feedback
-0.40 fell fewer filled fills>the fine>at first>and flag float>is follow>up for>1 for>a for>every for>tensorrt forty
-0.40 forward found found>it fraction>0 fragmented frame free>in frees from>batch gaps gb>belong gb>but gb>not
-0.40 generator ghislain gib>total given>as gives>you gl go>back goes got>nothing gpu>and gpumem grad gradients
-0.40 graphs>60 greedy grows gt gtx>1650 half halved handler happy has>only held>the hence hence>the hires hires>fix
-0.40 hit hit>the holds holes i>can i>convert i>e i>keep idle img in>comfy in>memory in>ram in>that index instantiated
-0.40 instead>of int int8 into ipython is>6 is>back is>exactly is>my is>one is>really is>too is>two isn't>released it
-0.40 it>all it>can it>fits it>i it>loads it>out it>run it>runs it>to it>took it>tried it>went k8s k>by k>to keep>the
-0.40 keras kills kohya kohya>with kv>buffer l la lab learn learner left>for leftovers length les less lets limit
-0.40 limitmemlock linear linspace live lived llama>cpp llm>llm lm lm>studio load>rank logged
-0.40 logicaldeviceconfiguration logits>float long look>again loop loss>data loss>on lost lowered>it m>and made>it
-0.40 magma makes makes>a mb>and mb>per me>and means meant medium memory>bank memory>is mib>24576 mib>no mining
-0.40 missing mmap mode>it model>is model_max_length monitors morning mortem moved nchw nearly>everything need ngl>99
-0.40 nhwc nn>linear no>longer no>maximum no>mmap no>no_grad no_grad>there no_shard not>device not>the not>vram
-0.40 nothing>is nothing>on now np>8 num_gpu numba o of>24 of>all of>my of>workers off>and off>in oh okay on>no on>one
-0.40 on>solved one one>and one>has one>works only>1 only>dies oops optix or>accumulate out>7 outputs outputs>to over
-0.40 overcommit overflowed p400 paddle page>file paged passes pdb peak>memory peft per>thread
-0.40 per_process_gpu_memory_fraction>0 pia picks pids pieces pile pipe pipe>first plex plus post>mortem pred premiere
-0.40 previous private>pools probs process>40112 processes>found profile pytorch3d pytorch>has quadro>p400 query quota
-0.40 raised ran>the rank>by read reads real rebuild recompute recorded recording recordings ref relative reload
-0.40 remain repeat reply request request>is reranker res resize rest restore returned reuse rises room>for round
-0.40 roundup roundup_power2_divisions>8 row rubbish run>is same>process same>python same>run same>time sampler>warmup
-0.40 sat scene second>time sent seqs serving session set>0 set>to seven shape share shares showed shows>300 silently
-0.40 simply since since>then sits>on sixteen size>2 size>nor size>only skip skipped skorch smi smi>says so>it
-0.40 so>nothing so>the softmax solved>this solves solves>it speed split>into squared stage stayed step>1 stopped
-0.40 store stores streams stuffed sub subprocess>per sudo survives svd t t5 tabby tape tasks tbptt teacher tells
-0.40 tensor term textures tf tf>serving tfds tgi>cuda that's>why that>card that>is that>line that>repo the the>8
-0.40 the>9 the>big the>cards the>difference the>error the>failed the>fp16 the>frame the>gaps the>gpu's the>head
-0.40 the>limit the>load the>longest the>memory the>night the>other the>request the>tape the>test the>tf the>thing
-0.40 the>torch the>vae the>whole the>width the>yaml them there>you this>box thought>it thus thx times>the to>3 to>30
-0.40 to>8 to>host told too too>many too>small took>the torchtune's torchtune's>cewithchunkedoutputloss total_loss
-0.40 total_loss>loss train trees trick tried>to tries trtllm true>in turned turned>out twice>in two>more txt2img typo
-0.40 up up>with upgrading used>a uvicorn>workers vcuda viewer virtual vision vllm>on vm volatile>true voxel vram w
-0.40 wanted warmup>with warp was>still was>too was>what way>round we>now webui weights went>from went>in went>to
-0.40 what>i while>i while>the whisper whole width width>10240 will>always with>2 with>3 with>4 with>autograd
-0.40 with>benchmark with>false with>its with>resume with>windows within>the without work work>array works>here
-0.40 wrapper wsl x xformers>and yael yes yolo you've you>have your ~10000 ~13107 ~adapt ~allow ~anymo ~appen ~autos
-0.40 ~baddb ~barri ~becom ~besid ~billi ~binco ~broad ~cache ~calcu ~callb ~cappe ~carre ~carri ~ceili ~cewit ~chann
-0.40 ~child ~chose ~confe ~convo ~copie ~count ~cubla ~cudag ~decod ~divid ~doubl ~effic ~encod ~ensem ~evict ~exper
-0.40 ~explo ~exten ~feedb ~fille ~flatm ~frame ~gathe ~ghisl ~gpume ~greed ~growt ~halve ~hyper ~ignor ~ipyth ~jupyt
-0.40 ~learn ~limit ~linsp ~logic ~longe ~mediu ~milli ~minin ~miope ~missi ~morni ~morte ~multi ~ncclc ~netwo ~objec
-0.40 ~overl ~overw ~paddl ~paren ~pinne ~posit ~preal ~preco ~prefe ~prefi ~premi ~previ ~raise ~refus ~regis ~reloa
-0.40 ~remai ~rende ~reran ~reser ~resid ~retai ~rubbi ~scatt ~seria ~share ~showe ~shred ~silen ~simul ~sixte ~skorc
-0.40 ~slici ~smoot ~squar ~staye ~stude ~stuff ~tacti ~teach ~tenan ~textu ~thous ~torch ~traje ~trtll ~turne ~txt2i
-0.40 ~unpac ~unrol ~upsam ~upsca ~viewe ~virtu ~visio ~wante ~whisp ~witho ~you'v ~добав í>a всё гб по с が た た>ら
-0.40 ら 了 어 어>요
-0.20 0 000>patches 02>gib 0>14 0>25 0>333 0>35 0>45 0>55 0>67108864 0>75 0>86 0>90 0>95 0>and 0>any 0>drives 0>during
-0.20 0>i 0>it 0>lifts 0>no 0>of 0>on 0>or 0>starts 0>this 0>was 0>with 1000>steps 100>k 100>steps 1024>1024
-0.20 1024>x1024 1080>p 10>and 10>beams 10>i 10>in 10>iterations 10>m 10>s 10>threads 10>was 10>with 11>17 11>5 11>52
-0.20 11>of 12288>12288 1280>to 128>k 128>let 128>works 12>7 12>9 12>each 12>gib 12>is 12>it 12>may 12>not 12>s
-0.20 12>still 131072>on 1333>800 140>gb 14>8 150>mb 151936>4 152>k 1536>px 15>55 15>6 15>and 16>3 16>8 16>gib
-0.20 16>images 16>k 16>look 16>or 16>that 16>works 17>gib 18>5 18>and 18>gb 19>gb 19>h 1>1024 1>2 1>32 1>34 1>4 1>40
-0.20 1>400 1>8 1>9 1>95 1>always 1>at 1>dev 1>did 1>dies 1>does 1>e12 1>e30 1>e9 1>fits 1>gib 1>gives 1>in 1>it
-0.20 1>makes 1>no 1>runs 1>was 200>gb 200>gib 200>k 200>mb 200>tokens 2048>8192 2048>for 2048>px 20>and 20>b
-0.20 20>epochs 20>free 20>h 20>instead 20>so 2147483648>in 21>4 21>6 21>of 224>224 224>3 224>is 224>px 22>6 22>8 22>9
-0.20 22>g 23>6 23>gb 24>free 24>it 24>k 24>times 250>k 256>32 256>for 256>in 256>to 25>for 25>gb 26>gb 280>w 28>gb
-0.20 28>x28 2>13 2>700 2>and 2>are 2>b 2>bytes 2>from 2>gb 2>gib 2>gpus 2>has 2>in 2>it 2>m 2>on 2>same 2>set 2>so
-0.20 2>that 2>took 3000>in 3000>steps 3000>tokens 300>k 300>streams 3080>has 3080>in 3090>doesn't 30>g 30>gb 30>gigs
-0.20 31>6 31>8 32768>and 32>768 32>b 32>in 32>thanks 32>with 32>works 32bit 34>gb 38>to 394>mb 3>9 3>by 3>doesn't
-0.20 3>e9 3>for 3>gib 3>in 3>instead 3>k 3>m 3>means 3>mpi 3>my 3>not 3>on 3>x 400>k 4080>16 4096>151936 4096>4096
-0.20 4096>envs 4096>x 40>000 40>b 40>gb 40>minutes 4100>residues 43>layers 45>0 45>on 46>gb 48>as 49>yes 4>4 4>7 4>75
-0.20 4>8 4>c 4>does 4>for 4>g 4>gib 4>i 4>instead 4>k 4>million 4>not 4>or 4>per 4>processes 4>profiles 4>q 4>ranks
-0.20 4>runs 4>so 4>times 4>with 4bit 50000>1 500>batches 512>50265 512>512 512>before 512>fails 512>in 512>mb 512>и
-0.20 56>more 5>0 5>80 5>as 5>doesn't 5>each 5>gib 5>in 5>is 5>it 5>of 5>on 5>was 5>x 600>gb 600>mb 60>gb 60>threads
-0.20 61>for 62>gb 63>of 64>16 64>4096 64>and 64>frames 64>is 64>k 64>kb 64>mb 64>with 64>x64 65536>classes 66>gb 6>00
-0.20 6>2 6>5 6>app 6>for 6>k 6>was 700>mib 70>gb 720>p 7450580>60 745>gib 750>ti 75>at 76>to 78>of 7>1 7>2 7>9 7>are
-0.20 7>in 7>was 8000>mb 800>k 800>kb 800>px 800>x1333 80>72 80>gib 80>is 8192>in 8192>the 8192>to 8192>with 81>frames
-0.20 85>instead 8812>python 88>and 8>16 8>32 8>4096 8>and 8>beams 8>for 8>gb 8>gi 8>gib 8>gigs 8>i 8>made 8>mb 8>or
-0.20 8>python 8>ranks 8>runs 8>splits 9000>steps 9000>tokens 900>boxes 900>frames 900>k 900>mb 90>000 90>and 90>at
-0.20 90>of 92>0 95>0 95>for 95>with 960>2 96>3 96>layers 98>gib 99>in 9>12 9>6 9>80 9>b 9>ema_loss 9>for 9>it 9>m
-0.20 9>of 9>on 9>self 9>total a100>in a100>not a1111 a16 a40 a40>8 a6000>with a>1024 a>1050 a>12 a>16 a>2 a>20 a>3
-0.20 a>30 a>3090 a>4 a>4000 a>48 a>500 a>64 a>box a>cell a>comb a>crash a>crypto a>ct a>dedicated a>defunct a>desktop
-0.20 a>display a>garbage a>gig a>gigantic a>global a>graph a>growing a>handler a>hash a>hint a>k80 a>key a>la
-0.20 a>leftover a>list a>lot a>machine a>new a>notebook a>number a>p4 a>panorama a>pod a>pretrained a>program
-0.20 a>python a>python3 a>pytorch a>quarter a>rented a>row a>second a>skorch a>slice a>start a>student's a>tenth
-0.20 a>threadpoolexecutor a>triton a>variable a>vllm abbruch aborts>with about>12 about>3000 about>6 about>7
-0.20 about>the about>twenty above>10 above>the accelerate acceleration>structure accident accumulated accumulates
-0.20 accumulation>and activate activations>of active actor actor's adam's adam>doesn't adam>in adamw8bit>and adamw>py
-0.20 adamw_8bit adamw_torch adaptive add add>a addbackward0 address address>space adds>2 adebayo adj adj>to_dense
-0.20 adjacency advise after after>3 after>40 after>adding after>an after>epoch after>eval after>import after>killing
-0.20 after>loading after>one after>profiling after>reading after>reboot after>restoring after>that after>upgrading
-0.20 again again>in against>the agent>close agents agents>in ai ai>gave ai>learn alg1 alg2 algo algo>with algorithm
-0.20 algos alibi alibi>bias alive>by aliyun all all>failed all>images all>layers all>night all>nulls all>over
-0.20 all>pairs all>predictions all>preds all>read all>right all>small all>steps all>ten all>the all>tiny all>week
-0.20 all>weekend all_feats alloc allocate>7450580 allocate>an allocate>failed allocate>on allocated>12 allocated>a
-0.20 allocated>by allocates>on allocates>twice allocation>cudaerrormemoryallocation allocation>error allocator>is
-0.20 allocator>reports allocfraction allocfraction>0 allowed almost along>with alphafold already>initialised
-0.20 already>running als also>do also>have although>a although>the always>around ambitious ample amsgrad an>8 an>a10
-0.20 an>algo an>at an>int an>out ana's and>1 and>13 and>2 and>260 and>activations and>afterwards and>aren't and>b
-0.20 and>backward and>batchnorm and>breaks and>comfyui and>drop and>eval and>every and>everyone and>everything
-0.20 and>forgot and>friends and>gives and>gpu and>has and>have and>i'd and>its and>kept and>llama and>load and>loads
-0.20 and>long and>loss and>makes and>memory and>never and>not and>nothing and>nu and>once and>only and>out and>pipe
-0.20 and>power and>pred and>second and>seconds and>so and>step and>stopped and>suddenly and>take and>their and>there
-0.20 and>this and>those and>two and>unused and>uses and>v and>values and>we and>we're and>wrote and>wsl and>y
-0.20 and>you've and>your animation annotation annotation>id anon anon>rss another>3 antes any>data any>implementation
-0.20 anywhere>yet aphrodite aphrodite>gmu api>no app>app append>loss appending arange arange>0 arbitrary arcface
-0.20 are>40 are>600 are>70 are>at are>empty are>fine are>four are>identical are>logged are>made are>never are>ok
-0.20 are>on are>outside aren't>part arena>per arena_extend_strategy arena_extend_strategy>ksameasrequested arg
-0.20 args>swapped argument>and around>predict arranc arranc>ó arrays>not arrays>of artificial artificial>limit as>1
-0.20 as>4 as>allocated as>an as>cuda as>float as>heads as>if as>it as>large as>many as>model as>nchw as>nothing
-0.20 as>nvidia as>one as>only as>seconds as>tensors as>to as>two as>user as>we asarray aside ask>for ask>him
-0.20 ask>whoever asked asked>for asked>it assign assumed assumes async async>allocator at at>1080 at>11 at>12 at>17
-0.20 at>20 at>2048 at>23 at>30 at>300 at>31 at>4096 at>600 at>768 at>98 at>99 at>batch at>bs at>capturing
-0.20 at>cudagraphinstantiate at>default at>end at>hour at>init at>load at>loading at>nvidia at>one at>precisely at>q8
-0.20 at>same at>shard at>start at>stride at>this at>to at>window ate>the attempt's attends attends>to attention>did
-0.20 attention>or attn_implementation>eager attnprocessor attnprocessor2 attnprocessor2_0 attribute au auf auf>der
-0.20 auf>einer auto>batch autograd autograd>on autograd>that automatic1111 autotune>no autotuner's available>blocks
-0.20 available>when avant averages averaging awq awq>got axes axis>swapped b0 b0>at b7 b>are b>doesn't b>for b>gptq
-0.20 b>is b>loaded b>of b>s b>t b>to back back>on backend>of background backprop backward>and backward>of
-0.20 backward>only bad bad>allocation bad_alloc bail bail>out baj baj>é bank>for barrier>was base>and base>image
-0.20 base>model basecallers baseline baseline>in bash bash>loop basically batch>3 batch>32 batch>4 batch>48 batch>64
-0.20 batch>count batch>did batch>first batch>from batch>needs batch>no batch>of batch>per batch>runs batch_size
-0.20 batch_size>16 batch_size>in batches>and batches>in batches>to batching batchnorm be>4 be>allocated be>faster
-0.20 be>freed be>had be>made be>released be>shared be>stored beam>search beams because>i because>its because>no
-0.20 because>torch become becomes been>moved been>sent before before>fine before>i before>my before>pooling
-0.20 before>predict before>set_device before>that before>they before>torch begins>and behind behind>it beim
-0.20 beim>ersten being being>a being>built belonged belonged>to belongs belongs>to ben benchmark>mode benchmark>tries
-0.20 benchmark>true beside>it better>default between>14 between>6 between>epochs between>nvidia between>windows
-0.20 beyond bfc bias big>a big>chunk big>one bigger bigger>than bincount>with binds bins bisected bit>is bit>less
-0.20 bitsandbytes>wasn't blazingsql bleibt blender blew blew>up blieb block's block>can't block>runs blocks>0
-0.20 blocks>at blocks>that bloom bmm board>and board>has boards body booking booking>sheet booster boot boots both>at
-0.20 both>come both>with bound bounded box box>has box>since box>with boxes boxes>iou bptt>over bpw branch>with break
-0.20 breaks>at brings brings>it broadcasts broadcasts>to brought>it bs>16 bs>64 bst bucket buckets budget buffer>to
-0.20 buffers>are buffers>for bug>of build>with building>the builds>a builds>all builds>graphs built>in bumped burst
-0.20 busy but>by but>fuser but>i'd but>my but>no but>nvidia but>ok but>on but>only but>this but>you button bwd
-0.20 bwierzba by>12 by>4 by>8 by>a by>accident by>design by>gc by>half by>hand by>its by>layer by>length by>mistake
-0.20 by>one by>side by>themselves by>this bytes>are bytes>param bytes>per c'est c>0 cache>are cache>by cache>had
-0.20 cache>held cache>i cache>int8 cache>it cache>max cache>none cache>true cache>up cached cached>dataset cached>in
-0.20 caches caffe caffe's calculated calculated>with calibration calibration>pass call>in call>model call>the
-0.20 callback>gc called>the calls calls>self calm>since came>from came>in came>on camera can't>carry can't>do
-0.20 can't>find can't>hold can't>use can't>work can>do can>have can>see can>train can>use cap>from capacity>3
-0.20 capped>the captioner capture capture_model captured>after captured>the card's card>12 card>2 card>and card>at
-0.20 card>could card>each card>itself card>moved card>there card>zero cards>at cards>it cards>last carga carga>el
-0.20 carregava carregava>o carried carries carry carry>their carte>0 cartesian cartesian>product case>and cast
-0.20 catch>runtimeerror categorical cd cd>4096 cdist cdist>of ce ce>from ceiling>in cell>again cell>is cell>with cgpu
-0.20 cgroup cgroup>for chain>of chained chainer>unchain_backward changed changed>the changed>to charge chars
-0.20 chat>model chat>to chats check>on checkerboard checkpoint checkpoint>gives checkpoint>in checkpoint>on
-0.20 checkpoint>shards checkpointing>on checkpointing>was cheers cheese choice>of chopped chopped>up chosen chrome
-0.20 chunk_size chunked>ce chunksize ci>runner cityscapes ckpt ckpt>breaks ckpt_path ckpt_path>best claim claims
-0.20 class classes>in classic clear_caches clear_frames>e clear_session>between cleared>between cleared>it client
-0.20 climb climbs climbs>by clings clips clone close>the closed closing>thanks closure cluster>does cluster>so cnn
-0.20 code>and code>change code>for code>runs coefficient coexist colab colab>like collate collate>pads colleague>had
-0.20 collect>each collect>in collect>the collected>the collection collects colmap colocated com com>o comb come>from
-0.20 come>on comes>at comes>in comfyui comfyui>starts commented commented>out commit>limit communicators compares
-0.20 comparison compilation>config compilation>level compile's compile>default complaining complains complains>about
-0.20 complete completes completions compute>at compute>the computes computing concat concurrency concurrent
-0.20 concurrent>futures conda>activate confess config>but config>dict config>gpu_options config>json config>the
-0.20 config>which configproto configs>in confirmed>the confusion consolidated constants constructor container>is
-0.20 container>to context>and context>halved context>memory context>model context>quadrupled context>slider context__
-0.20 contexts contextsize contextsize>16384 continued continuing continuing>from contracts contrastive controlnet
-0.20 conversion convert converting converting>the convolution>algorithm convolution>is copes copied>from copy>on
-0.20 copy>pasted copyslices corrupt corrupt>gguf cost costs>800 coube couldn't>be count>0 count>8 count>instead
-0.20 counted>by counted>in counts covers covers>the cpp's cpp>is cpp>loads cpp>python cpu>detach cpu>every cpu>first
-0.20 cpu>in cpu>made cpu>memory cpu>side cpu>the cpu>with cpuadam crash>since crash>torch crashed>run crashes
-0.20 crashes>at create_graph>true created created>device created>on creates creates>the creep critic crop>size
-0.20 crops>of crops>on crops>to cross cross>attention cross_entropy crowd crumbs crypto crypto>miner ctranslate2
-0.20 ctranslate2>caching ctrl+z>on ctrl>z ctx>gpu cubed cublas>can't cublascreate cublascreate>found cublaslt cuda>0
-0.20 cuda>already cuda>call cuda>device cuda>empty_cache cuda>everywhere cuda>fails cuda>gpumat cuda>no cuda>tensors
-0.20 cuda_deserialize cuda_error_out_of_memory>out cuda_graph_config cuda_graphs cuda_graphs>0 cuda_malloc_async
-0.20 cuda_mps_pinned_device_mem_limit>0 cuda_visible_device>no cuda_visible_device>without cuda_visible_devices>0
-0.20 cuda_visible_devices>was cudaerrormemoryallocation cudaexecutionprovider cudagraph_mode cudagraph_mode>none
-0.20 cudagraphinstantiate cudagraphs>false cudahostregister cudahostregister>returned cudamalloc cudamalloc>gpubuffer
-0.20 cudamallocasync cudamallochost cudf cudf>frames cudnn>couldn't cudnn>fastest cudnn>handles cudnn_conv_layer
-0.20 cudnn_conv_use_max_workspace>0 cufft culprit cupy>pinned cupy>pool cupy>set_limit cured>it cured>the cusolver's
-0.20 cusparse custom>evaluate cut cut>to cutlass cutlass>autotune cutoff cutoff_len cutting cyberpunk cycle d's d>1
-0.20 da dali's dali>with dans dans>le dask dask_cudf data>0 data>is data>was dataframe dataset's dataset's>getitem__
-0.20 datasets davinci davinci>resolve ddp ddpm de de>1280 death debug decode decode>graphs decoded decoder's
-0.20 decoder>in decodes>on decorator>got decord decord>with dedicated deepcopy default>0 default>128 default>card
-0.20 default>context default>from default>in default>is default>it default>mode default>on defaultcpuallocator>is
-0.20 defaultcpuallocator>not defaults>to defrag defunct dej del del'd del>pipe delete deleting>the demo demo>py
-0.20 demucs denoiser dense>n deployment depth depth>10 deque der der>karte deserialize design desired desktop>and det
-0.20 detach>between detached>and detached>for detached>in detection detector detector>on deterministic dev dev>in
-0.20 dev>nvidia0 dev>shm device device>and device>arrays device>at device>before device>i device>of device>so
-0.20 device>when device>with device>zero device_id device_memory_gb device_memory_limit device_put devices>0 dgl
-0.20 diarisation dict>and dict>never did>cuda didn't>leave die>with died died>at dies>at dies>during dies>first
-0.20 difference>as different>sizes differentiable differentiation diffusion diffusion>webui dim dim_size dimms
-0.20 dims>are directly directory>is disable_cuda_graph disguise display>attached disposed dist distance distil
-0.20 distributed>optimizer divide divide>by divisions dlib dm dmesg>out dmesg>says dmon dnn>conv do>it do>keras
-0.20 do>the do>with docker>ps docker>run documents documents>of does>not doesn't doesn't>come doesn't>do doesn't>fit
-0.20 doesn't>give doesn't>go doesn't>happen doesn't>isolate doesn't>leak doesn't>touch don't>fit don't>match
-0.20 don't>share donc dorota dort dos dot dot_product_attention doubled>the doubles doubles>the doubling down>the dqn
-0.20 draft>model dreambooth drifts drives drives>the drop>to dropdown dropout>and dropped>it dropped>that dropping
-0.20 dropping>the dry du dumb dummies duplicates durch during>init e12 e30 e9 e>gc e>n e>torch each>allocate
-0.20 each>card each>inference each>new each>next each>pair each>read each>request each>run each>with eager eager>mode
-0.20 eager>ok eager_mode eager_mode>true early early>as eaten edge edge_index edit effective effective>batch
-0.20 efficient efficient>kernel efficientnet egl egpu eib eight>onnx eight>processes eight>python eight>times eighty
-0.20 einer einsum el>modelo elements else>equal else>runs ema ema>weights ema_loss ema_loss>0 emb embedder embeds
-0.20 empty>of empty_cache>and empty_cache>before enable_grad enable_grad>inside enable_model_cpu_offload
-0.20 enable_model_cpu_offload>and enable_xformers_memory_efficient_attention enabling encoder>on encoding end
-0.20 ended>it endianness endpoint ends>up enforces engine>before engine>build engine>for engine>refuses enormous
-0.20 enough enough>it enough>left enough>to ensemble ensemble>of entire entire>book entrena entropy entropy>line
-0.20 entry>count env env>var environ envs envs>512 episode epoch>5 epoch>end epoch>finishes epoch>one epoch_loss
-0.20 epoch_loss>loss er era err error>and error>out error>says errors>append ersten esm2 esrgan estaba estava etc
-0.20 eval eval>alone eval>only eval>script eval>with eval>without eval_accumulation_steps>20 evaluation>used even>bs
-0.20 even>if even>torch even>when ever ever>freed every>35 every>feature every>gpu every>hour every>loader every>new
-0.20 every>patch every>request every>shard every>stream every>thread every>token every>user every>worker everything
-0.20 everything>by everything>is everything>with evicted>so eviction evicts exabytes exactly>that exactly>tokens
-0.20 except except>body except>torch exclusive exec executes exhausted>by exist>and existed exit>137 exits>at exllama
-0.20 exp_avg_sq exp_avg_sq>torch expand experiment>two explains>the explanation>is exploded explodes exported>the
-0.20 exports exports>cuda_visible_devices extend extension external>buffer extra>buffers extraction eye f16 fa2 face
-0.20 faces factor fail>in failed>this failed>try failing>op fails fails>a fails>once fails>only fails>with failure's
-0.20 failure>is faiss fait fake falcon falcon>40 fallback fallback>to falls>over false>and false>before false>dies
-0.20 false>in false>it false>stopped false>to far>more far>too fast fast>ai fastai's fat fault feature>extraction
-0.20 feature>map features>and features>with fed fed>the fell>back fell>over fewer>sizes ffmpeg ffn fft fft>plans
-0.20 fichier ficou fid fid>computation field file's file's>tensors file>on file>was fill>the filled>the fills>it film
-0.20 film>at finally find find>any find>mode find_batch_size fine>but fine>here fine>now finished>i finished>requests
-0.20 first's first>attempt's first>batch first>conv first>gpu first>pipeline first>then first>tile first>validation
-0.20 first>with fit>the fixed>the fixed>with fixes fixtures fjord42 flag>set flash>attn flash>kernel flashinfer
-0.20 flashinfer's flask flat flat>after flatmate flatmate's flax flax>model flip flipping flips>dropout float32>and
-0.20 float32>in float>before float>copy float>in flush flux flux>1 fold>2 fold>3 folder>is folding>home follow
-0.20 followed following>the for for>12 for>16 for>3000 for>32 for>448 for>512 for>backward for>compute for>d for>days
-0.20 for>differentiation for>each for>eval for>ever for>flash for>its for>keys for>later for>memory for>name for>nccl
-0.20 for>nine for>node for>nothing for>one for>speculative for>tf for>these for>torch force forces foreignnode
-0.20 forever forgot>it forgot>that forgot>to fork forked>eight forks>a former forward>and forward>has forward>hook
-0.20 forward>in forward>is forward>with found>a found>by found>three four>axes four>bytes four>go four>gpus
-0.20 four>tasks fp16>at fp16>is fp16>model fp16>onnx fp32 fp32>on fp8>checkpoint fp8>kv fraction>in fragmentation>but
-0.20 fragments frame>of frame>owns framebuffer>per frames>for frames>in frames>no free free>after free>again
-0.20 free>blocks free>g free>gpu free>memory free_all_blocks>before free_gpu_memory_fraction
-0.20 free_gpu_memory_fraction>0 freeing frees>it fresh>one friendly friends from>1 from>1280 from>2 from>38 from>76
-0.20 from>an from>checkpoint from>eight from>epoch from>last from>liger from>my from>then from>tuesday from>within
-0.20 from>yesterday's from_pretrained>to froze frozen>in full>another full>in full>of full_matrices full_shard>is
-0.20 fully fully>on function>with fused>loss fuser future future>exception futures g4dn g>10 g>and g>while galore
-0.20 game gan gap garbage garbage>value garbage_collection_threshold garbage_collection_threshold>0 gat gather
-0.20 gathered gathers>all gave>1 gave>me gave>this gb>1 gb>1060 gb>a100s gb>all gb>alone gb>although gb>at gb>batch
-0.20 gb>before gb>box gb>came gb>cards gb>checkpoint gb>during gb>each gb>file gb>framebuffer gb>gguf gb>i gb>it's
-0.20 gb>laptop gb>less gb>lower gb>machine gb>model gb>node gb>only gb>printed gb>reduce gb>remain gb>since gb>temp
-0.20 gb>that gb>that's gb>there's gb>total gb>under gb>use gb>we gb>when gb>you gc>shows gdf gemm gemma's
-0.20 gemma's>vocabulary generate generate>with generations>each generator>that generous gestern gesvdj get>2 get>an
-0.20 get>its get>past get_device_name>printed get_dummies get_dummies>on get_memory_footprint get_peft_model getitem
-0.20 getitem__ getitem__>calls gets gets>a gets>created gets>loaded gets>to ggml_cuda_disable_graphs
-0.20 ggml_cuda_disable_graphs>1 gguf ghost giant gib gib>allowed gib>for gib>per gib>says gig gigabyte gigabytes
-0.20 gigantic gigs>in ging give>back given gives>17 gives>me gl>context global gmu gnu go>down go>of go>on goes>in
-0.20 goes>through goes>with going>back going>on gone>so got>created got>lost got>my got>rid gptq gpu's gpu0 gpu03
-0.20 gpu>3 gpu>for gpu>had gpu>has gpu>is gpu>layers gpu>put gpu>ram gpu>setting gpu>share gpu>so gpu>torch gpu>util
-0.20 gpu>where gpu>with gpu_mem_limit>2 gpu_mem_limit>2147483648 gpu_options
-0.20 gpu_options>per_process_gpu_memory_fraction gpuarray gpubuffer gpubuffer>allocate gpumat gpumat>pool gpumem>3000
-0.20 gpustat gpustat>cp gpustat>says grab>the grabbed grabbed>the grabs>everything grad>mode grad_fn>copyslices
-0.20 gradient gradient_accumulation_steps gradient_checkpointing_enable grads grads>on graph>from graph>in graph>no
-0.20 graph>of graph>on graph>pool graphics>memory graphs graphs>0 graphs>for graphs>off greedy>for grew grew>to
-0.20 grid>search gridsearchcv gromacs group group>has groups groups>and growing grown grows>by grows>with growth
-0.20 gt>1030 gt>710 gt>boxes gtx>750 gtx>960 guard guardaba guilty gunicorn>w h100>into h>it h>w habitat had>1
-0.20 had>900 had>already had>llama3 had>started hadn't half>and half>before halve halves>it handed handle
-0.20 handle>creation handler>that handles>are handles>one hang hang>on hangs>on happens>in happily hardcoded
-0.20 hardcodes hardcodes>cuda has>1 has>16 has>22 has>37 has>4 has>40 has>48 has>700 has>8 has>80 has>900 has>96
-0.20 has>already has>every has>happened has>room has>the has>to has>torch hash hashcat hashes hasn't>come hat hatte
-0.20 have>32 have>6 have>started having head head>with header headroom heads>n heads>x heap heap>is heavy height>and
-0.20 held>as held>every held>it helper hence>all her here>a here>so here>the hidden>states hidden>tuple high hint
-0.20 hint>it history>of hits hk hogging>the hold>it hold>the hold>their holding>11 holding>my holds>all holds>on
-0.20 holds>the hole hole>is hook hook>saved hop horizon hot hour>and hours>and huge hundred>mb hundreds hundreds>of
-0.20 hung hung>on hunyuanvideo hw hw_decoder_load hydra hydra>multirun hyperopt hyperopt>objective hyperparameter
-0.20 hyperparameter>loop i'd>assumed i'd>been i'm>at i>accumulate i>allocate i>asked i>built i>call i>choose
-0.20 i>collected i>compute i>confess i>count i>evaluated i>expect i>forgot i>guess i>have i>hit i>left i>load i>lose
-0.20 i>needed i>opened i>own i>passed i>pressed i>reduce i>register i>see i>serve i>split i>store i>stored i>swapped
-0.20 i>swear i>take i>thought i>wanted i>wrote id idea>where ids if>only if>training ignored ignores igpu image>had
-0.20 image>has image>of image_size imagenet>example imgs imgsz imgsz>from implementation implementation>for implicit
-0.20 implicit>gemm import import>torch imported>torch in in>as in>at in>blender in>capture_model in>compose in>crumbs
-0.20 in>cudnn in>demucs in>device in>disguise in>env in>except in>exllama in>float in>fragments in>gpu in>hidden
-0.20 in>inductor in>initialize in>invokeai in>llama in>lm in>logits in>megatron in>modeling_llama in>models in>ms
-0.20 in>nn in>onnxruntime in>ordinary in>out in>pieces in>ppo in>same in>scope in>sitecustomize in>slices in>state
-0.20 in>task in>terminating in>text in>tf in>tf2 in>tgi in>to in>torch in>trtllm in>truth in>v1 in>validate in>vllm
-0.20 in>vram in>vs in>worker in>wslconfig in>yolo in>your in_features inactive inactive_split inception included
-0.20 increase increase>to index>1 index>is index_cpu_to_gpu index_cpu_to_gpu>res infer infer>py inference>script
-0.20 inference_state infinity inherits init>in init_group initialised initialised>the inner inner>loop innocent
-0.20 inpaint input>shapes inside>except inside>torch instance>has instance>type insufficient>workspace int8>in
-0.20 int8>works int>and integer interactive interleave intermediate intermediate>results intermediates interpreter
-0.20 interrupted into>seven into>the invokeai iogpu iogpu>wired_limit_mb iou ipython's ipython>after irrelevant
-0.20 is>1000000000000000019884624838656 is>13 is>14 is>26 is>28 is>300 is>31 is>52 is>8 is>80 is>9 is>all
-0.20 is>allocated is>ample is>as is>b is>clean is>created is>done is>e is>enormous is>enough is>filled is>flat
-0.20 is>frozen is>good is>green is>happy is>in is>kept is>killed is>misleading is>named is>nearly is>not is>now
-0.20 is>okay is>our is>over is>parsed is>plenty is>printed is>read is>real is>released is>shared is>simply is>smaller
-0.20 is>taken is>thread is>torch is>untouched is>up is>where is>why isaac ish isn't>at isn't>enough isn't>going
-0.20 isn't>relevant isn't>this isolate isolate>gpus it's>3 it's>adam's it's>always it's>done it's>fine it's>fixed
-0.20 it's>fragmented it's>full it's>memory it's>simply it's>the it's>this it>boots it>complains it>does it>ends
-0.20 it>finished it>fit it>gives it>has it>hasn't it>is it>just it>looks it>not it>or it>reads it>same it>so it>sorry
-0.20 it>stays it>succeed it>survives it>tells it>that's it>through it>trained it>trains it>tries it>under it>use
-0.20 it>used it>vanish it>wants it>your item>memory iteration>312 iteration>as iteration>is its>activations
-0.20 its>buffers its>context its>estimate its>first its>input its>pool its>private its>since its>stack its>temp
-0.20 its>workspace itself itself>at itself>is itself>says j'avais jax's jax>clear_caches jax>jax jax>preallocates
-0.20 jax>vmap jeder jetzt jlq job>needs job>of joblib>launcher jobs>and join joking jpg json>nothing jumps>by jupyter
-0.20 jupyter's just>fits just>slower k620 k80>is k80>this k8s>memory k8s>time k>at k>entries k>matrix k>monitors
-0.20 k>needs k>points k>prompt k>the k>with karte kd keep keeps>a keeps>all keeps>each keeps>every keeps>it kept>all
-0.20 kept>for kept>its keras>model keras>multiheadattention kernel kernel>after kernel>had kernel>never kernels
-0.20 keys>and kill kill>9 killed>by killed>it killed>the killer killer>took kills>it kills>the kl kleinen knn
-0.20 knn>graph knob know>why known>leak known>problems koboldcpp koboldcpp>contextsize kornia ksameasrequested
-0.20 kubelet kv>in kv>of kv>offload l>64 l>l l>s l>unlimited l>x l>ä la>config la>m la>premi lab>notes label
-0.20 label>smoothing labels lacked lacks lacks>the lamb lambda landed landed>on lands lands>on laptop's
-0.20 laptop>version large large>as large>block large>v3 largest last>byte last>night last>output last>result last_exc
-0.20 last_traceback last_traceback>is last_traceback>none latent latents latents>are latents>for later later>by
-0.20 later>had launch>the launched launched>his launcher launches launching lauri lauri>m lay layer's layer>by
-0.20 layers>are layers>of layers>rather layers>with lazy lbfgs lbfgs>with le le>fichier le>mod leak>in leak>is
-0.20 leak>with leaked learner>from learners leave leave>the leaves leaves>nothing leaves>the left>after left>from
-0.20 left>out left>over left>running leftover len len>8192 len>to lena length>regulator lengths>vary les>poids
-0.20 les>quatre less>free let>go let>the lets>it lets>the letters libtorch lies life lifts lightning's>ckpt_path
-0.20 lightning>does limit>64 limit>8 limit>it limited line>12 line>14 line>212 line>8 line>88 line>ok line>only
-0.20 line>that line>with linear>512 linear>ce linear>in_features lines>up linked>pr list>and list>for list>in list>it
-0.20 list>was liste listing lists>a lists>it literally little little>memory live>on live>tensors lived>through
-0.20 lives>on llama>cpp's llama>server llm llm's llm_int8_skip_modules lmdeploy lmdeploy's lmdeploy>pytorch lo lo>que
-0.20 load>before load>cuda load>name load>only load>p load_checkpoint load_file load_file>device load_from
-0.20 load_in_4bit>was loaded loader>in loader>worker loading loading>checkpoint loading>on loading>the loads>and
-0.20 local local>block localcudacluster locals locals>of lock locked locking log>probs log_probs log_softmax
-0.20 logger>stores login login>node logit logits>logits logits_all logits_to_keep logits_to_keep>1 logp logprob
-0.20 logprobs logs>show lol long>clips long>prompt long>prompts long>running longer>fails longest>clip longest>first
-0.20 look>if look>there loop>had loop>i loop>of loop>the loop>with loops loops>over lora lora>gets lora>loader
-0.20 lora>swap loras lose loss>in loss>loss loss>over loss>that's loss>to loss>was losses lost>in lost>to
-0.20 low_cpu_mem_usage lower lower>it lowering lru lru_cache lru_cache>on lsof lstm lwork lwork>of m>columns
-0.20 m>default m>in m>load m>nodes m>rows m>x machine>is machine>the machine>wslconfig made>for made>per main>gpu
-0.20 main>memory main>py main>thread maintainer make_graphed_callables>holds makes>60000 makes>all makes>its malloc
-0.20 manager manually many maps>to marek marketing marre mask>head masks match match>the matched>nothing
-0.20 materialised>as math matlab matrices matrix>for matter>what max max>entry max>shape max>total max_batch_size
-0.20 max_capture_size max_len max_length>2048 max_length>512 max_map_count max_map_count>too max_memory
-0.20 max_num_seqs>256 max_seq_len max_seq_len>in max_size>4 max_split_size_mb>128 max_split_size_mb>256 max_tokens
-0.20 max_workspace_size>was maximum maximum>length maximum>size maximum_pool_size maxsize maxsize>none mb>available
-0.20 mb>before mb>for mb>left mb>were mb>workspace me>3 me>400 me>a me>at me>back me>the mean>is meaning means>three
-0.20 medium>en medium>with megapixels mehr mem>16 mem>4 mem>8 mem_efficient mem_get_info mem_get_info>returns members
-0.20 memlock memlock>1 memory>16 memory>24 memory>4 memory>40 memory>6 memory>and memory>cap memory>climbs
-0.20 memory>efficient memory>free memory>from memory>growth memory>it's memory>jumps memory>limits memory>line
-0.20 memory>module memory>raised memory>rises memory>that memory>the memory>up memory>was memory>you memory_limit
-0.20 memory_limit>2048 memory_limit>4096 memory_reserved merge merge>on merge_and_unload merge_and_unload>on merging
-0.20 merging>the meshgrid meshgrid>of meshgrid>over mesmo meter>update metric>update mha mib>each mib>for mib>free
-0.20 mib>in mib>the mig>1 mig>slice million million>classes million>nodes million>points mine>has mine>was
-0.20 miner>under minimised minus minutes>before minutes>later miopen miopen>find miss missed missed>the
-0.20 missing>squeeze mistake mistral>7 mit mixtral mlc mlock>in mm mmap>of mmdet mmengine mod mod>è mode mode>is
-0.20 model>a model>answers model>as model>at model>beside model>both model>build model>button model>cuda
-0.20 model>directly model>file model>for model>i model>inside model>needs model>no model>of model>parameters model>so
-0.20 model>still model>to model>train model>with model>yaml model_max_length>and modeling modeling_llama modelo
-0.20 models>don't models>m models>on module moment monstrous month>and more>dimms more>each more>in more>oom
-0.20 more>than more>that morning>the mosaic mosaic>augmentation moved>in moved>out moving mp mpirun mpirun>np
-0.20 mps>backend mu>and much>as multi multiheadattention multiheadattention>on multiples multiples>of multiplied
-0.20 multiplies multirun multirun>with must>be mx250 mxnet mxnet_cudnn_autotune_default>0 mxnet_gpu_mem_pool_type
-0.20 mxnet_gpu_mem_pool_type>round my>12 my>1650 my>4 my>8 my>bad my>batch my>callback my>cards my>code my>config
-0.20 my>dataset's my>device my>fault my>feature my>flatmate my>flatmate's my>hook my>job my>llama my>lora my>only
-0.20 my>point my>rx my>script my>single my>traceback n n>8 n>auto n>broadcast n>de n>gpu n>in n>is n>n n>with
-0.20 n_jobs>4 n_jobs>5 n_samples na>placa nach nadja naive naive>path name>in name>so narrowed narrowed>it nbytes
-0.20 nccl_buffsize>down nccl_buffsize>smaller nccl_max_nchannels>4 nccl_nvls_enable nccl_nvls_enable>0
-0.20 ncclcomminitrank nearest nearly nearly>empty need>31 need>the need_weights needed>to needs>4 needs>a
-0.20 needs>double needs>room needs>three negative>length neighbour ner nerf net net>and net>fails net>runs network
-0.20 network>in networks neural neural>ode never>called never>cleared never>cut never>evicts never>freed never>frees
-0.20 never>touched never>trimmed never>works new>block new>length new>net new>python next>size next>time next>to
-0.20 next>trial ngl>28 nicht night nine ninety nllb nlp nms nn no>49 no>backward no>blocks no>card no>chance no>code
-0.20 no>cudagraphs no>data no>engine no>eviction no>failure no>flash no>forward no>gqa no>kv no>live no>matter
-0.20 no>medium no>oom no>other no>room no>running no>s no>slack no>space no>swap no>torch no>two no>way no>with
-0.20 no_grad>is no_grad>was no_grad>without nobody>drops nobody>is nobody>resized nobody>told noch node>cache
-0.20 node>ran node>so non>local none>and none>helped none>loads none>on none>with none>x normal>one not>12 not>about
-0.20 not>activations not>after not>alone not>cuda not>deleted not>detached not>find not>fragmentation not>freed
-0.20 not>needed not>one not>our not>reached not>stop not>too not>us not>your not_initialized notebook>still
-0.20 notebook>the nothing>any nothing>else nothing>gets nothing>hence nothing>left nothing>since nothing>so now>set
-0.20 np>2 np>4 nproc_per_node>4 nu nulls nulls>cartesian num num>seqs num_alloc_retries num_beams>10 num_ctx>131072
-0.20 num_frames num_processes num_workers>8 numba's numba>arrays numba>device numpy>in nvdec nvdec>surfaces
-0.20 nvdiffrast nvdiffrast>gl nvidia0 nvidia>smi nvls nvme nxn object>lives objective objective>returns obs occupied
-0.20 occupying ocr octane of of>160 of>200 of>23 of>48 of>6 of>7 of>80 of>90 of>900 of>99 of>a of>about of>cache
-0.20 of>epoch of>experts of>finished of>habitat of>kv of>mine of>nodes of>parameters of>several of>shape of>step
-0.20 of>these of>training of>view of>what's of>your off>at off>by off>it off>no off>renders offload>folder offload>it
-0.20 offload>to offload_optimizer offload_state_to_cpu ohne old>1050 old>card old>code old>gtx old>one old>trainer
-0.20 old>version ollama ollama>had ollama_gpu_overhead ollama_gpu_overhead>2147483648 ollama_num_parallel on>1
-0.20 on>1024 on>16 on>300 on>40 on>80 on>again on>and on>board on>cupy on>device on>each on>encode on>failing on>fine
-0.20 on>first on>friday on>graph on>host on>image on>it on>resume on>same on>the on>these on>three on>to on>top
-0.20 on>vllm on>with on>worker on>your once>at once>i once>it one>24 one>28 one>always one>bad one>batch one>buffer
-0.20 one>by one>card one>complains one>doc one>exits one>fixed one>giant one>go one>had one>here one>hot one>image
-0.20 one>l40s one>large one>line one>mempool one>problem one>profile one>run one>script one>slot one>v100 one>was
-0.20 onednn ones>aren't only>0 only>3 only>61 only>64 only>about only>call only>changed only>changes only>del
-0.20 only>flips only>gpu only>half only>if only>last only>model only>need only>not only>on only>reserved only>the
-0.20 only>to only>when only>yet onnx>loads onnx>sessions onnxruntime's onnxruntime's>arena onnxruntime>1 onto>a
-0.20 onto>the oobabooga oom>the oomkilled open>around open>card open>since open>so opencv>cuda opened>a opengl ops
-0.20 opt>sdp optax>adam optax>sgd optim>adamw optimisation optimised optimised>the optimize optimizer optimizer>and
-0.20 optimizer>memory optimizer>of optimizers option>for optix>denoiser optuna's optuna>n_jobs optuna>trial or>a
-0.20 or>batch or>set or>so or>stage or>take orbax>restored order order>here order>i order>isn't ordinary orig ort
-0.20 ort>with os>environ other>9 other>arguments other>change other>desktop other>three other>user other>way others
-0.20 others>in otherwise otherwise>not our>24 our>bashrc our>case our>cluster's our>custom our>group our>job
-0.20 our>loader our>own our>pod our>process our>reranker our>test our>training our>wrapper ourselves out out>12
-0.20 out>14 out>is out>the out>to outer outlier outofmemoryerror>cuda output>is output_attentions>true outputs>for
-0.20 outside outside>the outside>torch over>6 over>all over>four over>the overcommit_memory overcommit_memory>2
-0.20 overflow overhead overhead>in overhead>was overlap override overwrite overwrites overwritten own own>a own>cache
-0.20 own>forward own>pid own>the owned owned>the owns owns>it owns>the p2>xlarge p4 p>8 p>map_location packed>on pad
-0.20 pad>to padding>longest paddle>flags_gpu_memory_limit_mb paddleocr paddleocr>in pads pads>to page>locked
-0.20 paged_adamw_32bit paged_adamw_32bit>the paging>file pair pair>of pairwise panorama para parallel>from
-0.20 parallel>loss parallel>slots param param>size parameter>servers parameters parameters>as parameters>were
-0.20 params>100 parentheses parked parsed parsed>but part part>1 part>2 part>is partition partition>is partitioned
-0.20 partitions pas pas>é pass>at pass>was passed>on passes>on past>keys pasted pasted>from patch patch>and patches
-0.20 pause paused pbenes pd pdb>post peak peak>allocated peak>is peak>went pendant people>are per>call per>core
-0.20 per>epoch per>fold per>layer per>process per>request per>resolution per>step per>student per>token
-0.20 per_device_train_batch_size>to perceptual perceptual>loss persisted persistent>and persistent>true pesos
-0.20 petabyte phone photo physical>card pick pick>another picked>the pickle picture>comes pictures>and pid>40817
-0.20 pid>is pieces>are piecewise pil pil>images pile>up piled piled>up pin pin_memory pin_memory>false pinned
-0.20 pinned>pool pinned>staging pinned>to pins pipeline>not pipeline>was pixel pixels pkl pl placa place>in place>of
-0.20 plain>cuda plainly plan>cache please>advise plots plug plug>in plugin plus>the pme>cpu pme>on pmemd pmemd>cuda
-0.20 pod>memory pod>on podcast pods poids point>cloud points points>at policy poll pool's pool>12 pool>can't pool>i
-0.20 pool>in pool>is pool_allocator pool_allocator>true pooled pooling pools pop>up porque portion post>processing
-0.20 pour>les power2 ppo pr>é pra pre preallocated preallocated>75 preallocates preallocating preallocating>the
-0.20 preallocation>on precedes precisely>12 preconditioners preconditioners>for pred>is pred>y predicting
-0.20 prediction>of predictions>on predictor preds preds>list preds>with prefer preferences prefetch>1 prefetch>8
-0.20 prefetch_factor>32 prefetch_queue_depth prefetcher prefill prefix prefix>store premi premi>è
-0.20 preprocess_logits_for_metrics>with pressed pressed>stop pretrained pretraining prev print>trainable
-0.20 print_trainable_parameters print_trainable_parameters>said printed>at printed>just printed>right prints>using
-0.20 problema probs>in proc process>8812 process>for process>sees process>the processes>from processes>with procs
-0.20 produced profile>is profile>max profile>says profiles profiles>captured projected projection projector prompt>in
-0.20 prompt>logprobs prompt_logprobs prompts proportional proportional>to protein protein>is provided provided>0
-0.20 ps>says pt pth pull pulled pulled>the puse push pushed put>both put>the put>two puts py>does py>has py>in
-0.20 pycharm pyg pyrender pytest>keeps pytest>n pytest>xdist python3 python>int pytorch3d>no pytorch>cross
-0.20 pytorch>engine pytorch>script pytorch_mps_high_watermark_ratio q4>and q4>loads q8 q8_0>cache quadrupled
-0.20 quadrupled>the quadruples quadruples>the quantising quantization quarters quatre quedaba query_chunk_size queue
-0.20 queue>of quit quits radix rafa ragged raise raise>from raise>it raised>gpu raised>in ram>cache ram>first ram>not
-0.20 ram>or ram>was ran ran>dry ran>out ran>with randn random>lengths random>resize rank>16 rank>256 ranks>each
-0.20 rapids>allocfraction rate>and rate>passed rather rather>than ratio ration rays re reached>the read>the read>to
-0.20 read>with read_csv read_csv>of reboot>cleared rebuild_tensor_v2 recording>was recursed red>and reduce>c
-0.20 refactoring referenced referenced>by referenced>the references references>to refiner refit refused refuses
-0.20 refuses>anything refuses>the regions register register_forward_hook registering registers regulariser regulator
-0.20 reihenfolge reinitialize reinitialize>pool_allocator relative>to release>the released released>after reloaded
-0.20 remained remaining remembers removed removed>it removed>retain_graph render>of renders>with rented>instance
-0.20 repackage repackage_hidden repeat>1 repeat_interleave repl replaced>the replicas replicated repo's repo>has
-0.20 repo>is reported>by reporter>here reporting reporting>back reproducibility request>and request>the
-0.20 requested>memory requests require requires>grad reranker>and rerun>of rerunning rerunning>the res>0 reservado
-0.20 reservation reserve>space reserve>vram reserved>21 reserves reserves>its reserving reserving>the reset reset>out
-0.20 resident residues residues>anything resnet>101 resolution>in resolve rest>of rest>on restait restart
-0.20 restart>every restarting>the restored>the restoring restricts result>cache result>in results results>append
-0.20 results>are resume resume>it resuming>from resuming>with retained retains retry>decorator retry>on return
-0.20 return_logprob returned>out reused reversed reverted reward reward>model rex right>the rise rises>with rl
-0.20 rl>loop rmm rmm>reinitialize roi rollout rollouts room>to roundup_power2_divisions rpn rss rtx>3090 rtx>4070
-0.20 rtx>4080 rtx>4090 run's run>ai run>and run>as run>for run>in run>passes run>that run>time run>with running>loss
-0.20 running>processes running>server runs runs>adam runs>at runs>for runs>so runs>the runtime>before
-0.20 runtime>enable_cuda_graph s>by s>cuda s>v safetensors>load_file sageattention said>100 said>no said>so sam sam2
-0.20 same>3090 same>4 same>batch same>command same>device same>effective same>gpu same>host same>interpreter same>job
-0.20 same>l4 same>layers same>moment same>net same>notebook same>parameters same>physical same>prompt same>second
-0.20 same>server same>settings same>titan same>weights same>worker sample>it sample>rate sampler's
-0.20 sampler's>temporary samples samples_per_gpu sampling sandbox sat>on saved>1 saved>every saved>me saved>on
-0.20 saved>the say>0 says>1 says>20 says>21 says>6 says>cuda says>gpu says>oom says>oomkilled says>skipping
-0.20 scale>training scale_factor scaler scan scattered scene>doesn't scene>varies scenes scheduler scipy scipy>csr
-0.20 score>is score>the scores>is scratch screens screens>the script>and script>which script>with sd sdp>attention
-0.20 sdxl sdxl>in sdxl>to se search seat second second>call second>fold second>iteration second>launch second>one
-0.20 second>replica second>set second>try see>9 see>all see>from see>is see>line seed>in seed>seed seeds segment
-0.20 segment>for segments segments>with selective self>encoder sentences sentinel sentry sequences serve serve>the
-0.20 server's server>comes server>takes service>takes ses session>open session_len set>1 set>64 set>and set>i
-0.20 set>model set>of set>ollama_num_parallel set>tf_gpu_allocator set_per_process_memory_fraction>0 sets>of
-0.20 setting>aside setting>cublas_workspace_config setting>it seventh several>times sft sgd>and sgd>runs sglang
-0.20 sglang>cuda sglang>with shadow shampoo shampoo's shampoo's>preconditioners shape>before shapes>1 shard>11
-0.20 sharding_strategy sharding_strategy>no_shard shards>67 share>so shared>the shared>with shares>the sharp she
-0.20 shell shell>and shell>script shift shift_logits shm shop short shorter should>have shouldn't shouldn't>be
-0.20 shows>31 shows>9 shows>gpu shreds shreds>the shut side sidecar silly simple simulators simulators>each
-0.20 simultaneous simultaneously sin since>model since>monday since>you single single>one single>piece single>time
-0.20 sit sit>on sitecustomize sitecustomize>py sits sits>in sits>there sitting sitting>there six>gigs sixteenth
-0.20 size>10 size>128 size>16 size>8192 size>are size>at size>between size>no size>step sized>blocks sized>for
-0.20 sized>from sizes sizes>in skipped>for skipped>the skorch>net skorch>nets slice>5 slice>of sliced slices>of
-0.20 slices>with slicing slicing>plugin slide slider sliding sliding>window slot>variables slots>forever slots>to
-0.20 slurm slurm's slurm>mem slurm>put small small>card small>gpu small>on small>ones small>quadro smaller>one
-0.20 smaller>ones smaller>size smaller>than smi>2 smi>has smi>listed smi>on smi>order smooth smoothed smoothing
-0.20 snakemake snapshot>shows snapshot>viewer so>0 so>a so>all so>both so>eval so>it's so>logits so>lower so>memory
-0.20 so>they so>to so>twice so>vllm so>you soft softmax>1 solved>it solver solves>this some>minutes some>more
-0.20 someone>else someone>put someone>set sometimes>it's sondern sondern>die sorin sort sorted sorted>by space
-0.20 space>4 space>in space>is spacy spacy's spacy>on spark spark>rapids sparse sparse>true spawns speaks speaks>of
-0.20 spectral speculative speech speed's speicher spelled spikes spill splintered split>in split>the split>to spyder
-0.20 sq squared>times squatting>on squeeze squeezed squeezed>both ssd300 stacked stage>1 standardgpuresources
-0.20 stands>in start>7 start>it start>script started>a started>anything started>at started>his started>without
-0.20 starts>on starts>so starts>with startup>check startup>log starves state state>exp_avg_sq state>from state>z
-0.20 states static>cache static>inputs statistics statt statt>auf stay stayed>in stays>flat stays>in stays>loaded
-0.20 stays>on stays>the stem step step>for step>in step>with steps>in steps>keeps sticks still>a still>alive
-0.20 still>and still>attached still>bound still>had still>has still>held still>hold still>in still>listed still>on
-0.20 still>open still>references still>says still>up stitched stop>in stop>that stop>the stopped>working stops>the
-0.20 stops>when storage stored stored>by stored>for stored>it stores>the storing straight>to strategy streamlit
-0.20 streamlit>app stretch stride>4 stripped stripped>the student student's student>training study study>optimize
-0.20 style stylegan subprocess subsampling succeed succeeds succeeds>every sudo>drops sudo>e suffers suffices
-0.20 supposed supposed>to supprim supprim>é sur sur>la surfaces survive survived suspended svea swallowed swap>in
-0.20 swap>off swap>space swaps swear swears swiss swiss>cheese switched>the switching switching>the switching>to
-0.20 syevd sys system>memory systemd>unit t400 t4>4 t>rex t>t t>u table table>for table>is tables tabs tactic tactics
-0.20 taichi tailles tait take taken>by takes takes>21 takes>6 takes>that takes>the tampons target target_modules
-0.20 task>manager tasks>of tb tb>still tb>was teacher's teacher>forward team's teams tear teardown tei tells>me
-0.20 tells>the tells>you temp temp>storage temporary ten tenant tenant's tensor>to tensor_parallel_size tensorboard
-0.20 tensorboard's tensorboard>profiler tensoren tensorflow>was tensorflow_datasets tensorrt>builder
-0.20 tensorrt>contexts tensors>between tensors>goes tensors>i tensors>included tensors>with terminal terminating>and
-0.20 test test>loop test>py test>script test>set tested>the text>generation text>of text>with textures>in textures>of
-0.20 tf's tf2 tf2>i tf>data tf>function tf_gpu_allocator tf_gpu_allocator>cuda_malloc_async tgi tgi>max than than>24
-0.20 thanks>that that's>what that's>where that's>your that>a100 that>come that>drives that>fails that>fit that>grabs
-0.20 that>holds that>isn't that>machine that>meant that>of that>partition that>peak that>runs that>same that>size
-0.20 that>tokenizer that>without that>works thats the>0 the>10 the>13 the>14 the>2060 the>22 the>30 the>3060 the>3080
-0.20 the>4 the>40 the>400 the>48 the>5 the>64 the>a10 the>a5000 the>actor's the>allocation the>allowed the>answer
-0.20 the>arena the>async the>backbone the>bar the>bare the>base the>baseline the>better the>biggest the>bios
-0.20 the>board the>book the>budget the>buffer the>built the>busy the>cached the>calibration the>cap the>captured
-0.20 the>card the>card's the>ceiling the>chained the>chat the>ci the>climb the>cluster the>collate the>colleague's
-0.20 the>complete the>computation the>condition the>configured the>conversion the>convolution the>crashed the>creep
-0.20 the>critic the>crop the>cuda the>culprit the>custom the>dead the>decode the>deployment the>detector the>draft
-0.20 the>dynamic the>e the>earlier the>early the>egpu the>einsum the>embedder the>embedding the>entire the>eval
-0.20 the>exc_info the>extra the>face the>factor the>failure the>file's the>first the>flask the>footprint the>former
-0.20 the>fp32 the>fp8 the>fraction the>fresh the>frozen the>function the>fused the>game the>gap the>generator
-0.20 the>gguf the>gpu the>gradienttape the>graphics the>group the>growth the>gt the>gui the>guilty the>half
-0.20 the>handler the>handles the>header the>heap the>helper the>hf the>hint the>histogram the>huge the>id
-0.20 the>identical the>igpu the>imagenet the>initial the>input the>intermediate the>jax the>join the>json the>k620
-0.20 the>k80 the>keras the>keys the>kl the>l40s the>label the>largest the>later the>layer the>learners the>line
-0.20 the>listing the>llama the>llm the>login the>mac the>main the>max the>measured the>merged the>minibatch
-0.20 the>monitors the>nearest the>nerf the>net the>network the>normal the>ocr the>oom the>optimisation the>optix
-0.20 the>others the>p400 the>page the>params the>perceptual the>photos the>pieces the>place the>plug the>pool's
-0.20 the>preferences the>prefetcher the>prefill the>pretrained the>pretraining the>previous the>processes the>prompt
-0.20 the>protein the>provider the>pt the>queue the>rank the>raw the>real the>reference the>render the>repo's
-0.20 the>report the>reranker the>reserved the>rest the>restore the>reward the>row the>rpn the>runner the>safetensors
-0.20 the>sampler's the>saved the>scan the>scene the>score the>scores the>sdxl the>sequence the>session the>settings
-0.20 the>sft the>shape the>shards the>shop the>slurm the>small the>softmax the>space the>speculative the>spikes
-0.20 the>startup the>static the>steady the>stem the>step the>story the>students the>study the>t4 the>table the>target
-0.20 the>tensor the>terminal the>timestamp the>tokenizer the>total the>trained the>training the>transform
-0.20 the>transformer the>trick the>trt the>try the>tuning the>underscore the>unit the>unquantised the>upscaler
-0.20 the>usage the>utilisation the>val the>variable the>vgpu the>virtual the>vision the>voxel the>vram the>warmup
-0.20 the>wheel the>whisper the>with the>workstation the>wrapper their their>copy their>own them>on them>the
-0.20 themselves then>added then>dies then>fails then>falls then>go then>gtx then>load then>nn then>on then>sd
-0.20 then>stops then>to then>torch there there's>a there's>an there's>your there>are there>but there>only there>so
-0.20 there>the there>was there>were there>when there>with they're they>are thirds this>board this>file this>flag
-0.20 this>for this>fork this>from this>instance this>instead this>morning this>old this>since this>version this>week
-0.20 those>with though>a though>the thousand thousands thousands>of thread>and thread>calls thread>local thread>pool
-0.20 threadpoolexecutor threads three>cards three>pods three>quarters through through>as through>at through>but
-0.20 throughout>the thrust thrust>sort ti>init ti>the tick tie tier tight tiled tiles time>and time>axis time>during
-0.20 time>i time>i'm time>of time>see time>slicing times times>4 times>between times>each times>that times>what
-0.20 timestamp timestamp>in tinha tiny tiny>the tipped titan>rtx tmaas tmp tmpfs to>0 to>10 to>12 to>160 to>2 to>20
-0.20 to>21 to>210 to>32 to>32768 to>400 to>4096 to>48 to>6 to>60 to>64 to>7 to>8000 to>8192 to>90 to>a to>adafactor
-0.20 to>b to>backend to>capture to>cpu to>every to>exclusive to>free to>get to>half to>it to>iteration to>loss
-0.20 to>multiples to>n to>none to>normal to>one to>q8_0 to>raise to>ram to>read to>reuse to>shard to>switch to>the
-0.20 to>tokenizer to>train to>two to>what to>your to_dense to_dense>on toarray toarray>on todense together
-0.20 together>are together>i token>costs tokenizer>model_max_length tokens>16384 tokens>4096 tokens>is tokens>ok
-0.20 tokens>squared told>to told>us too>ambitious too>generous too>greedy too>late too>little too>long too>low
-0.20 too>much too>tight too>what took>all took>for took>it took>python took>that torch torch's torch's>cache
-0.20 torch>can't torch>empty torch>enable_grad torch>float32 torch>had torch>happy torch>has torch>optim torch>randn
-0.20 torch>says torch>so torch>summary torch>zeros torch>zeros_like torchmetrics>compute torchrun>with total>24
-0.20 total>but total>is total>loss total>not touched tout tower trace>not traceback>ends traceback__ traceback__>none
-0.20 tracebacks tracked tracker>keeps tracking tracking>on tracks tracks>gradients train>and train>batch train>false
-0.20 train>fine train_losses trainer trainer>and trainer>gathers training>in training>itself training>on
-0.20 training>step training>the training>without trainings trains>again trains>at trains>happily trajectories
-0.20 transcode transcoding transformer>part transitions transpose transposed trend trf trial's>exception trial>1
-0.20 trials>with triangle triangles tried>again tries>the tries>to trimmed triton triton's>config triton>container
-0.20 triton>cudagraphs trl trt trt>context trt>llm trtllm>left true>assign true>does true>fails true>from true>it
-0.20 true>left true>makes true>on true>only truncated truncated>bptt truth truth>the try>batch tts tune>the
-0.20 tuning>run turns>out twelve twelve>bytes twenty twice>once two>4 two>captured two>chips two>copies two>hour
-0.20 two>lines two>minutes two>notebooks two>of two>optimizers two>servers two>stopped two>thirds two>users type>and
-0.20 tzuhan u u>v u>vector ubatch uft uhd ui>doesn't ulimit ulimit>l ulimit>v ultralytics um unallocated>in
-0.20 under>another under>inference_mode under>load under>with under>wsl2 underscore undetached unet>from unfreezing
-0.20 unfroze unified unified>memory uninitialised unit unit>file unittest unix unless>you unload unload>the unloaded
-0.20 unpacked unpacks unpickle unquantised unreleased unrolled unrolled>over unrolling unsigned unsqueeze unsqueeze>1
-0.20 unticked until until>a until>gc until>i unusable up>as up>first up>from up>on up>please up>single up>the upcast
-0.20 upd update>del update>loss updated upgrading>to upload uploads upsample upsamples upscaler upscaling us>to
-0.20 usage>on use>512 use>batch use>but use>dask_cudf use>pytorch use_flash_attn use_flash_attn>false used>i'm
-0.20 used>the used>up user user's user>name users>on uses>9 util util>is utilization>a uvicorn uw uw>admin v v100>has
-0.20 v100>with v2>3 v>detach v>in vae>at vae>from val>batch val>not validate validation>batch validation>had
-0.20 validation>oom validation_step_outputs vanilla vanish variable variable>in variable>was varies varies>between
-0.20 vary varying vdi vector verl verl>rollout verlangt version>doesn't very>long vez via>torch video viewport
-0.20 virtual>memory vision>encoder vision>tower visualizer vit>on vk vl vllm>0 vllm>for vllm>may
-0.20 vllm_gpu_memory_utilization vllm_gpu_memory_utilization>0 vm>max_map_count vmap vocab>is vocab>parallel
-0.20 vocab>times vocabulary>scores vocabulary>sized volatile>was voxel>grid vram>1 vram>8 w>1 w>6 w>o wait wait>for
-0.20 wallpaper want>it wants>0 wants>4 war warm warm>up warmup warned warnings was>0 was>16 was>2 was>256 was>512
-0.20 was>64 was>9 was>active was>all was>before was>between was>called was>calling was>commented was>computed
-0.20 was>deleted was>enough was>exhausted was>exported was>full was>holding was>ignored was>imported was>just
-0.20 was>loaded was>mining was>missing was>parked was>passing was>playing was>ram was>reset was>short was>squatting
-0.20 was>told wasn't>detached watermark way>too we>add we>are we>can't we>found we>get we>hit we>need we>saw we>took
-0.20 web web_concurrency webui>still weder weights>1 weights>14 weights>and weights>are weights>fit weights>in
-0.20 weights>that's weil well>cd went>away were>all were>being were>in were>trained weren't what>did what>failed
-0.20 what>fails what>fits what>lightning what>made what>was whatever>i wheel>had when>i when>loading whenever where>i
-0.20 where>only where>the where>they whereas which>4 which>failed which>gpu which>i which>nobody which>our which>the
-0.20 which>you whichever while>building whisper>large whole>backbone whole>card whole>gpu whole>slide whole>time
-0.20 whole>training whose why>it why>the wide>layers widened width>of windowed windows>and windows>commit winograd
-0.20 wired wired_limit_mb with>10 with>1024 with>11 with>16 with>16384 with>20 with>22 with>30 with>32 with>512
-0.20 with>6 with>60 with>64 with>65536 with>7 with>75 with>900 with>argmax with>block with>checkpoint with>counts
-0.20 with>ctrl+z with>device with>eager_mode with>everything with>expandable_segments with>fa with>gemma with>grad
-0.20 with>gradients with>grads with>graph with>hidden with>images with>int8 with>it with>lots with>more with>no_grad
-0.20 with>np with>opt with>preds with>sdxl with>sharding_strategy with>spawn with>statement with>tf with>tile
-0.20 with>tracking with>two with>w with>with with>wrong with>x with>xformers with>xla_python_client_mem_fraction
-0.20 within>an within>its without>crash without>freeing without>it without>no_grad without>parentheses
-0.20 without>pin_memory without>shm without>that without>torch without>waiting without>xformers woke woke>up won't
-0.20 won't>go worked>but worker worker>process worker>thread workers>3 workers>die workers>my workers>on working
-0.20 works>as works>thanks workspace>1 workspace>limit workspace>required would>be wrapped>around writer writing
-0.20 written>out wrong>endianness wrong>gpu wrote>the wrote>torch wslconfig wslconfig>memory wurde wurden x1024 x1333
-0.20 x28 x3x1280x1280 x64 x9000 x>0 x>1000 x>128256 x>2 x>4 x>4096 x>is x>l x>not x>of x>the xargs xargs>p xdist
-0.20 xgboost>gpu_hist xl xla_gpu_autotune_level xla_gpu_autotune_level>0 xla_python_client_mem_fraction
-0.20 xla_python_client_mem_fraction>10 xla_python_client_mem_fraction>4 xorg>gnome xtts y>2 y>arranc y>is y>ya ya
-0.20 ya>entrena ya>no yaml yaml>has yes>it's yesterday's yet>memory yolov8x you're you>are you>asked you>gave you>go
-0.20 you>hold you>only you>passed you>see you>set you>start you>train you>want your>config your>data your>first
-0.20 your>number your>own your>test yours zero>1 zero>blocks zero>for zero>offload zeros>1 zeros_like zeros_like>p
-0.20 zombie zombies zshrc zu zwei ~10240 ~12825 ~15193 ~18446 ~20000 ~21474 ~26214 ~50000 ~74505 ~abbru ~accid ~adam'
-0.20 ~addba ~addit ~addre ~adeba ~adjac ~agent ~algor ~aliyu ~almos ~ambit ~amsgr ~anima ~annot ~aphro ~arang ~arbit
-0.20 ~arcfa ~argum ~arran ~array ~artif ~asarr ~assum ~attnp ~attri ~augme ~autog ~autot ~avera ~avoid ~backb ~backg
-0.20 ~backp ~basec ~basel ~basic ~batch ~behin ~beleg ~beyon ~blazi ~bleib ~blend ~block ~bloqu ~board ~booki ~boost
-0.20 ~bound ~bring ~bucke ~budge ~bumpe ~butto ~bwier ~caffe ~calib ~cance ~candi ~canva ~capti ~card' ~carga ~carte
-0.20 ~cgrou ~chain ~charg ~cheer ~chees ~chopp ~chrom ~citys ~claim ~clien ~cling ~closu ~coars ~coeff ~coexi ~colla
-0.20 ~colma ~coloc ~comfy ~compo ~compu ~conca ~concu ~confo ~const ~conte ~contr ~copys ~corru ~cpuad ~creat ~cresc
-0.20 ~criti ~croya ~crumb ~crypt ~ctran ~ctrl+ ~cudae ~cudnn ~culpr ~cusol ~cuspa ~custo ~cutla ~cutti ~cyber ~dali'
-0.20 ~dataf ~datap ~davin ~dedic ~deepc ~deeps ~defau ~defra ~defun ~delet ~demuc ~dense ~deplo ~dequa ~desce ~deser
-0.20 ~desir ~deskt ~destr ~deter ~dicti ~dimen ~direc ~disap ~disgu ~dispo ~dista ~doesn ~dorot ~dream ~drift ~dropd
-0.20 ~durat ~dynam ~eight ~einsu ~eleme ~endia ~endpo ~enfor ~enorm ~enoug ~entra ~episo ~equiv ~erste ~esrga ~estab
-0.20 ~estav ~exaby ~exhau ~expan ~expli ~falco ~fallb ~fasta ~featu ~fehle ~ffmpe ~fichi ~file' ~first ~fixtu ~fjord
-0.20 ~flipp ~flush ~footp ~forei ~forev ~forme ~forwa ~fragm ~freei ~friga ~futur ~galor ~garba ~gemma ~gener ~geste
-0.20 ~gesvd ~gigan ~gpuar ~gpubu ~gpuma ~gpust ~grabb ~grant ~grids ~groma ~group ~growi ~guard ~guilt ~habit ~hadn'
-0.20 ~hande ~happi ~hardc ~hashc ~hashe ~havin ~heade ~headr ~hidde ~horiz ~imple ~impor ~incep ~inden ~infer ~inher
-0.20 ~innoc ~inpai ~integ ~intei ~invok ~irrel ~isola ~itsel ~j'ava ~jokin ~kerne ~kille ~klein ~kobol ~korni ~ksame
-0.20 ~kubel ~label ~lacke ~lambd ~lande ~large ~laten ~launc ~leake ~leave ~lengt ~libto ~linge ~listi ~liter ~littl
-0.20 ~lmdep ~loade ~loadi ~locke ~locki ~logge ~logpr ~mallo ~matla ~matri ~maxsi ~meani ~megap ~membe ~memlo ~mergi
-0.20 ~meshg ~micro ~misre ~misse ~mista ~mistr ~mixtr ~mmeng ~monst ~mosai ~movin ~mpiru ~nanos ~narro ~nbyte ~neare
-0.20 ~nearl ~neigh ~neura ~ninet ~nobod ~numba ~nvdif ~occup ~octan ~offlo ~onedn ~onnxr ~oobab ~oomki ~openc ~openg
-0.20 ~optun ~orpha ~other ~ourse ~outli ~outsi ~overc ~overr ~paddi ~pairw ~panor ~paral ~parke ~parse ~parti ~pasca
-0.20 ~paste ~pause ~pbene ~penda ~permu ~persi ~petab ~phase ~pickl ~pixel ~plain ~plugi ~podca ~point ~polic ~pool'
-0.20 ~pooli ~porqu ~porti ~power ~prece ~predi ~proce ~promp ~prote ~proto ~pulle ~pushe ~pycha ~pyren ~quant ~quatr
-0.20 ~queda ~quick ~quote ~rathe ~ratio ~reach ~recog ~recon ~recur ~refac ~regio ~regul ~reihe ~remem ~remov ~repo'
-0.20 ~rerun ~resiz ~resto ~restr ~retra ~reven ~rever ~revis ~rewar ~roomm ~runne ~safet ~sagea ~salid ~sandb ~scene
-0.20 ~scrat ~searc ~senti ~sentr ~seven ~sglan ~shado ~shamp ~shard ~shrin ~sidec ~simpl ~singl ~sitec ~sitti ~skipp
-0.20 ~slice ~slide ~slidi ~snake ~softm ~sonde ~sorte ~spacy ~spars ~spawn ~speak ~speec ~speic ~spike ~splin ~spyde
-0.20 ~squee ~ssd30 ~stabl ~stack ~stage ~start ~starv ~stitc ~stopp ~stori ~stret ~strin ~strip ~suffe ~suffi ~suppr
-0.20 ~surfa ~swall ~swapp ~swear ~table ~taich ~tampo ~team' ~teard ~tempo ~tenso ~that' ~thean ~thems ~they' ~thrus
-0.20 ~times ~tippe ~toarr ~toden ~toget ~track ~trans ~trian ~trimm ~tripl ~trito ~twelv ~twent ~tzuha ~ultra ~undet
-0.20 ~unfre ~unfro ~unifi ~unini ~unitt ~unpic ~unqua ~unsig ~unsqu ~untic ~unusa ~upgra ~user' ~uvico ~vanil ~vanis
-0.20 ~varia ~varie ~varyi ~verla ~viewp ~visua ~voxel ~wallp ~warmu ~warne ~weigh ~weite ~weren ~whene ~where ~which
-0.20 ~widen ~winog ~worki ~wrapp ~writi ~wslco ~wurde ~x2048 ~x3x12 ~xgboo ~you'r ~zombi ~алгор ~больш ~буфер ~второ
-0.20 ~выклю ~держа ~загру ~занят ~запро ~кажды ~матри ~модел ~обнул ~обраб ~оптим ~освоб ~остав ~перво ~перем ~поста
-0.20 ~прохо ~работ ~серве ~счита à>0 ä ä>uft çã çã>o è>le é>e é>el é>marre é>par é>ration é>tait é>y а больше
-0.20 больше>не было висел висел>чужой включил всё>работает второй выключил гб>включил гигов держал для до добавил
-0.20 загрузилась запрос и>gc из кадры каждый карту карты матрица модель не обнулил он первой перед пока после
-0.20 поставил при прохода работает тысяч файл чужой это い>た く さ し>た ず た>。 ち っ っ>た て>い で>、 な に の
-0.20 ま>し ま>ま め よ よ>う れ>て ル ー 一 不 之 之>后 了>。 从 個 全 全>部 到 加 可>以 后 存 就>不 就>好 常 建 开
-0.20 掉 效 显 显>存 样>。 正 正>常 每 的 直 落 落>ち 行 里 개 계>속 고 고>있 그 까 나 너 넣 네 니 니>까 델>이 됩
-0.20 됩>니 라 를 리 마 만 변 변>수 서 속 스 아 어>서 었 었>어 에 요 있>어 있>었 잡 정 트 하 하>고 하>나 하>니 한 할
+0.20 000>by 000>images 000>mb 000>rows 00>00 00>01 00>02 00>kb 00>mib 01>00 02>03 02>06 02>12 02>23 03>02 03>04 03>14
+0.20 03>19 03>40 04>10 04>torch 05>and 05>gib 06>07 06>14 06>18 06>t07 07>07 08>20 08>21 08>30 09>14 0>00 0>04 0>06
+0.20 0>11 0>19 0>26 0>38 0>4 0>44 0>5 0>8 0>a6000 0>b 0>before 0>by 0>cuda 0>device 0>didn't 0>failed 0>fails 0>for
+0.20 0>full 0>gb 0>gives 0>had 0>in 0>left 0>not 0>ours 0>peaks 0>since 0>so 0>task 0>that 0>took 0>total_memory
+0.20 0>v100 100>gb 1024>it 1024>the 1080>ti 10>0 10>11 10>12 10>3 10>cuda 10>k 10>memory 10>million 10>output 11>05
+0.20 11>23 11>8 11>wsl2 120>000 120>g 120>k 12400>f 124>m 128>and 128>floats 128>gb 128>so 128>x128 12>00 12>1 12>2
+0.20 12>3 12>4 12>40 12>400 12>50 12>and 12>b 12>gb 13>1 13>was 1440>p 14>2 14>2024 14>31 14>gib 14>of 14>on 14>s
+0.20 1536>x1536 15>49 15>7 15>gib 15>h 15>model 15>with 160>mb 16376>mb 1660>ti 16>go 16>on 16>one 16>ranks 16>so
+0.20 16>the 16>tokens 17>06 18>03 18>again 18>mb 18>to 190>gb 190>mb 196>maximum 19>00 19>44 1>00 1>02 1>1 1>12 1>13
+0.20 1>14 1>17 1>18 1>20 1>21 1>5 1>50 1>61 1>87 1>also 1>batch 1>but 1>by 1>do_sample 1>finishes 1>g 1>gb 1>gets 1>i
+0.20 1>is 1>jetson 1>k 1>len 1>loads 1>mb 1>ms 1>nvidia 1>on 1>pool 1>rank 1>s 1>set 1>tb 1>the 1>too 1>took 1>und
+0.20 1>valueerror 1>x3x640x640 2 200>images 200>x200 2023>19 2023>3 2024>09 2025>02 2025>03 2025>04 2025>06 2025>09
+0.20 2025>10 2031>05 2048>features 2048>in 2048>no 2060>6 2080>ti 20>04 20>08 20>33 20>are 20>mib 20>of
+0.20 2147483648>bytes 214>cuda 21>14 21>28 21>on 21>secs 224>batch 224>x224 22>0 22>04 22>1 22>12 22>4 23>08 23>4
+0.20 23>65 23>7 23>h2 24564>mib 24>01 24>02 24>06 24>gb 256>00 256>by 256>on 256>px 256>x256 25>07 25>in 28>c 28>gib
+0.20 28>gpu 28>no 2>000 2>18 2>3 2>6 2>7 2>77 2>99 2>add 2>already 2>crash 2>is 2>nd 2>no 2>ok 2>one 2>per 2>s
+0.20 2>shards 2>torch 2>vae 2>which 2>with 2>xlarge 300>to 3060>12 3060>in 3080>not 3090>i 3090>it 3090>s 3090>that
+0.20 30>2023 30>as 30>leaves 30>mb 30>of 310>residues 31>gib 31>in 320>w 32768>is 32768>the 32>and 32>does 32>g 32>gb
+0.20 32>heads 32>mb 32>of 32>to 33>key 350>m 35>35 35>to 36>m 380>gb 384>00 3>0 3>10 3>12 3>2 3>224 3>3 3>49140 3>8
+0.20 3>and 3>days 3>e 3>fraction 3>has 3>hours 3>is 3>times 400>gb 4070>ti 4096>8 4096>was 40>gib 40>lines 40>m 41>gb
+0.20 42>to 44>10 45>each 46>7 48>gb 48>in 49140>mb 49>frames 49>gib 4>0 4>2 4>20 4>as 4>gpus 4>images 4>mib 4>passed
+0.20 4>pp 4>s 4>set 4>tests 4>tp 500>mb 500>points 500>steps 50>gib 50>mb 50>steps 50>times 50>trials 512>batch
+0.20 512>by 512>px 512>so 512>that 512>with 51>gb 52>score 54>gb 551>23 58>gb 5>14 5>4 5>512 5>and 5>b 5>folds
+0.20 5>leaves 5>lora 5>s 5>steps 5>times 5>to 5>tried 61>c 61>in 61>of 64>12 64>32 64>g 64>made 64>mib 64>passes
+0.20 65>gib 6>12 6>7 6>9 6>as 6>cards 6>failed 6>layers 6>loads 6>of 6>with 6>xpu 75>the 7900>xtx 79>15 7>5800 7>8
+0.20 7>g 7>m 7>so 7>top_p 7>works 7>x7 812>mib 8192>mb 83>degrees 850>w 88>in 8>1024 8>4 8>6 8>bit 8>but 8>by 8>bytes
+0.20 8>each 8>gives 8>heads 8>it 8>k 8>kv 8>only 8>pieces 8>s 8>samples 8>then 8>with 8>x 8bit 90>images 90>mib 910>b
+0.20 92>works 95>all 96>g 96>x96x96 99>gib 9>1 9>frames 9>in 9>is 9>leaves 9>million 9>then 9>vs 9>with a2000 a30
+0.20 a4000 a6000>as a770 a>1 a>200 a>24 a>3060 a>512 a>breakpoint a>call a>charm a>child a>classic a>classifier
+0.20 a>clean a>colleague a>csv a>detector a>device a>first a>fixed a>flag a>forgotten a>fraction a>fresh a>friend's
+0.20 a>fused a>gpu a>guy a>hard a>helper a>hiccup a>hitch a>host a>huge a>hundred a>jetson a>laptop a>mac a>memory
+0.20 a>merge a>mig a>minute a>numpy a>placa a>plain a>print a>private a>random a>red a>replay a>restart a>role a>rule
+0.20 a>separate a>shared a>similar a>single a>steady a>student a>t4 a>table a>text a>threadripper a>time a>traceback
+0.20 a>transformer a>typo a>u a>user a>vit a>while a>wild a>workaround a>workspace a>wrong ab aborted about>0 about>1
+0.20 about>11 about>13 about>14 about>200 about>30 about>5 about>9 above>allocated absurd accelerate's
+0.20 accelerate's>find_executable_batch_size accelerate>config accelerator>device accepts access access>to
+0.20 accumulate>history accumulating accumulation accumulation>of accuracy>was acknowledged across across>the
+0.20 across>your activation>checkpointing activations>and active>attn_implementation activity adam's>state
+0.20 adam>buffers adam>has adam>moments adam>on adamw adamw>8 adamw>to adamw>with adamw_8bit>runs adapters>it
+0.20 add>that added>to admin>says advertised advice after>2 after>25 after>6 after>90 after>about after>all after>and
+0.20 after>backward after>detaching after>every after>from_pretrained after>its after>oom after>roughly
+0.20 after>throwing after>two after>update after>updating afterwards>and again>not again>same against>0 ago ai>had
+0.20 air alert algorithm>with algorithms>that alguien alive>that's alive>through alive>till all>24 all>33 all>48
+0.20 all>along all>as all>combinations all>crash all>fail all>for all>inputs all>loaded all>logs all>losses all>nodes
+0.20 all>normal all>other all>p all>params all>ranks all>removing all>six all>tensors all>that all>there
+0.20 all>unoccupied alloc_tensor_range alloc_tensor_range>failed allocate allocate>1 allocate>20 allocate>512
+0.20 allocate>7 allocate>compute allocate>cuda0 allocate>memory allocate>vulkan0 allocated>all allocated>and
+0.20 allocated>are allocated>before allocated>in allocates>the allocating allocation allocation>of allocation>on
+0.20 allocations allocations>384 allow allow_growth allow_growth>true allowed>on alone>does alone>exceed alone>might
+0.20 alphafold's already>and already>low also>fails also>occurs also>with altogether always>at always>had
+0.20 always>passes always>ran always>the am>i amd among among>four amount amp amp>on ampere ampere>and an>algorithm
+0.20 an>assert an>eighth an>empty an>exception an>hour an>instance an>intel an>iteration an>n an>nvidia an>off an>old
+0.20 an>older an>oom ana and and>214 and>3 and>5 and>512 and>a and>allocated and>are and>asked and>asks and>became
+0.20 and>before and>come and>config and>cublas and>cuda_visible_devices and>deletes and>did and>even and>found and>gc
+0.20 and>gnome and>had and>holds and>i'm and>in and>is and>labels and>lives and>max_num_seqs and>mem
+0.20 and>memory_allocated and>moves and>neither and>num_ctx and>off and>ollama and>open and>outputs and>paste
+0.20 and>peak and>per and>pin_memory and>prefetch_factor and>prod and>rented and>report and>reserved and>restarted
+0.20 and>retries and>run and>scoring and>see and>shared and>shm and>skips and>started and>stays and>then and>there's
+0.20 and>they're and>three and>torch and>trainer and>type and>var and>w and>waits and>was and>we've and>what
+0.20 and>windows and>works and>writes and>xla_python_client_allocator and>yet annotator another>and another>process
+0.20 another>user answer>i answer>in answer>says any>chance any>further any>of any>update anybody anyone>else
+0.20 anything anywhere anywhere>in apart>from aphrodite>with api app>every appear appears append>net append>out
+0.20 append>the appendix applied>liger apply>weights applying applying>attention approx approx>1216 april aqui arc
+0.20 arc>a770 arch are>64 are>around are>both are>capped are>captured are>cut are>free are>green are>kept are>left
+0.20 are>not are>one are>out are>padded are>within aren't>even aren't>the arena>with arithmetic around>1
+0.20 around>iteration around>the around>two array>job array>of arrow arrow>resident as>active as>advertised as>always
+0.20 as>before as>designed as>ever as>every as>it's as>its as>last as>long as>on as>root as>safetensors as>seen
+0.20 as>shown as>the as>their asked>chatgpt asking asks asks>2 assertions asserts asserts>that assigned>to assumption
+0.20 at>1 at>10 at>128 at>1344 at>14 at>1440 at>16 at>224 at>24 at>3 at>32 at>62 at>7 at>70 at>71 at>900 at>91 at>any
+0.20 at>image at>it at>its at>least at>line at>my at>past_key_values at>startup at>the at>vae at>work at>é atom
+0.20 attached attached>is attached>the attempt attempting attempting>to attention>2 attention>and attention>costs
+0.20 attention>matrix attention>optimization attention_mode attn>2 attn_implementation>flash_attention_2 auch aucun
+0.20 aucun>autre aucun>effet aufl aufl>ö aus author's auto auto_find_batch_size auto_find_batch_size>true
+0.20 auto_scale_batch_size autobatch autocast autograd>graph autograd>is autograd>it autograd>record automatically
+0.20 autotuner autre available>kv available>so axolotl axolotl>yaml b>16 b>chat b>i b>instruct b>j b>n b>onto
+0.20 b>q4_k_m b>q5_k_m b>that's b>variant b>y back>and back>from back>to back>when backbone>and backbone>x
+0.20 backend>clear_session backend>is backend>same backends>cuda backward>in backward>pass balanced balancer bang
+0.20 bare>metal bat batch>8 batch>after batch>and batch>auto batch>has batch>i batch>is batch>it's batch>norm
+0.20 batch>prefill batch>sizes batch>the batch>total batch_size>auto batched batched>tokens batches>of be>a
+0.20 be>certain be>created be>it be>over be>several be>sure be>swapped be>that be>used because>of because>the
+0.20 because>we been>allocated been>called been>in been>up before>0 before>and before>being before>dense
+0.20 before>importing before>launch before>optimizer before>step before>trying beforehand begin>this beginner behave
+0.20 behave>alike behaviour behind>nginx below>2 bench benchmark>is benchmark>of benchmark>off benchmark>script
+0.20 benchmark>was bert>classifier best>convolution bet beta beta>0 better>than between>0 between>2 between>each
+0.20 between>folds between>runs bf16 bf16>and bf16>is bfloat16 bi big>but big>deal bigger>gpu bigger>instance bin
+0.20 bioinformatics bird bisect bit bit>later bitsandbytes>and bitsandbytes>was bitten blame blamed blender>render
+0.20 block>after block>and block>as blocks>and blocks>for blocks>of blog>post bnb>optim body>p boot>with both
+0.20 both>cards both>die both>fail both>have both>in both>jobs both>k both>of both>the both>work bother bother>about
+0.20 box>and box>is box>of box>the bpe bpe>units bptt bptt>window braces branch branch>only branch>the break>up
+0.20 breakpoint breakpoint>in bring>it broadcasting>n browser bs>48 btw bucketing bucketing>sampler buffer>failed
+0.20 buffer>lives buffer>of buffers>come buffers>with bug>oom build>fails build>ok builder>max_workspace_size
+0.20 building builds>the built built>on bump bus>id business but but>don't but>for but>it but>it's but>me but>not
+0.20 but>that but>that's but>there but>there's but>torch but>unused but>we but>with buy buy>a buying by by>1000
+0.20 by>256 by>30 by>500 by>64 by>adafactor by>any by>batch by>disable by>key by>line by>max_memory_allocated by>me
+0.20 by>moving by>n by>our by>pytorch by>recording by>three by>user bytes bytes>free bytes>is bytes>of c c++
+0.20 c++>engine c>power cache>blocks cache>in cache>on cache_8bit cache_max_entry_count cache_max_entry_count>0
+0.20 cached>blocks cached>memory calculates call call>cuda call>last call>zero_grad called called>after called>at
+0.20 called>del called>from called>with calling>empty_cache calloc calls>backward calls>into calls>torch came>back
+0.20 can't>explain can't>load can't>reproduce can't>say can't>see can't>share can't>tell can't>test can>anyone can>i
+0.20 can>keep can>live can>read can>take cannot>allocate cannot>even cap>and capacity>of capture>cuda captured
+0.20 captured>in capturing>cuda capturing>finished card>1 card>3 card>4 card>also card>before card>but card>for
+0.20 card>is card>last card>mentions card>nvidia card>only card>runs card>that card>the card>then card>this card>was
+0.20 card>we card>when card>with cards cards>from cards>the cards>with care>of careful case>that case>that's case>the
+0.20 caught caught>oom caused ce>que cell>14 cell>2 cell>fails cell>first cell>twice cells centre certain>and
+0.20 certain>it's cfonseca ch change>a change>anything change>it change>the changes characters charm chart chat>pid
+0.20 chatbot>for chatgpt check>if check>nvidia check>the checked>all checked>the checkpoint>after checkpoint>and
+0.20 checkpoint>before checkpoint>gets checkpoint>to checkpointing>is checkpointing>with checks chez child>failed
+0.20 child>process chip chunked>prefill chunks>6 chunks>8 cifar cite ckpt>to cl cl>0 cl>09 classification clear
+0.20 clear>the clearing>the clip>skip clipping clocks close closed>as closed>when closing closing>as closing>for
+0.20 closure>keeps clue clue>what cluster cluster's cluster's>cgroup cluster>has code>1 code>base code>by code>trains
+0.20 coded coded>cuda coffee coincidence colab>with cold colleague>of colleague>with collect>between collect>did
+0.20 collect>empty_cache colours columns columns>for combinations come>back come>ç comes>after comes>to
+0.20 comfyui>portable command>is comment comment>that commented>3 commit commits common_init_from_params
+0.20 common_init_from_params>failed communicator community comparable compare>the compilation_config compile>and
+0.20 compile>mode compile>on compiled completed>pod completely compute>buffer compute>buffers compute>sanitizer
+0.20 compute_loss compute_type computed computed>in computed>with con>4 con>la concurrency>1 config config>builds
+0.20 config>gpu config>no config>set_visible_devices config>triton configuration confirm confuses confuses>me
+0.20 connection consider>passing console contain container>the context>failed context>fits context>is
+0.20 context>parallel context>to context>with contiguous>block continua conv2d conv>layers convert>the converted
+0.20 converted>the convinced convinced>that convolutions convs cooling cooling>is copied>in copy>from core coreset
+0.20 correct>in correctly costs costs>32 costs>o could>cudnn could>imagine could>it could>somebody could>the couldn't
+0.20 couldn't>enqueue couldn't>get count>1 count>is counter counts>in couple>of course covered cpp cpp>c cpu>0
+0.20 cpu>after cpu>at cpu>i cpu>mmap cpu>offload cpu>only cpu>so cpu>tensors cpu>to cpu>was cpus cpus>per crash>as
+0.20 crash>on crash>the crashed crashes>with crashing create create>model create_graph>false created>container
+0.20 created>pod creating creating>buffer crop>to cross>entropy cross>validation crossed csrc ct>scans ctc ctc>head
+0.20 ctrl+c ctx>cpu cu cublas>handles cublas_status_not_initialized cublas_workspace_config>4096 cuda0>buffer cuda>1
+0.20 cuda>10 cuda>11 cuda>2 cuda>3 cuda>9 cuda>calloc cuda>cu cuda>cuda_dnn cuda>cufft_plan_cache cuda>current_device
+0.20 cuda>devices cuda>jl cuda>keep cuda>memory cuda>memory_summary cuda>oom cuda>reclaim cuda>runtime
+0.20 cuda>set_allocator cuda>set_device cuda>set_per_process_memory_fraction cuda_device_order
+0.20 cuda_device_order>pci_bus_id cuda_dnn cuda_dnn>cc cuda_graph_max_bs cuda_graph_max_bs>16 cuda_launch_blocking
+0.20 cuda_launch_blocking>1 cuda_malloc_async>is cuda_mps_pinned_device_mem_limit>is cuda_visible_devices
+0.20 cuda_visible_devices>1 cuda_visible_devices>2 cuda_visible_devices>in cuda_visible_devices>is cudadevice
+0.20 cudadevice>id cudamalloc>failed cudf>24 cudnn>be cudnn>may cudnn>workspace cudnn_conv_algo_search
+0.20 cudnn_conv_use_max_workspace>1 cufft's cufft's>plan cufft_plan_cache cufft_plan_cache>max_size cupy's>mempool
+0.20 cupy's>set_limit cupy>cuda cure>it curious current_device curve customer cut>off cv2>cuda cycles>optix d>b
+0.20 d>fake dag dag>on dark dashboard>shows data data>comes data>i data>in data>parallel data>pipeline data>same
+0.20 data>works dataloader dataloader>workers dataset dataset>is day>it day>one days>now ddp>on ddp>processes ddr4
+0.20 ddu ddu>in de>los de>novo de>ram deadline deal debian debian>12 debugging>consider decay declared decodes
+0.20 decoding decorated decorated>with decorates>predict dedes dedes>author deep>learning default default>cube
+0.20 default>cuda default>doesn't default>settings default>since default>value default>workflow default>yaml defined
+0.20 defined>in defragment degrees del>e del>on del>outputs del>the delay deleted>the dell demand denoising>steps
+0.20 department deployed deployed>the deprecated depth>6 depuis des described described>in describes designed
+0.20 desired>gpu desktop>has desktop>on detach>and detach>everywhere detach>in detached detached>before
+0.20 detached>between detaches details detected>for detecting dev>and dev>box developer device>0 device>1 device>cpu
+0.20 device>now device>nvidia device>ordinal device>pool_memory_resource device>right device>side device_count
+0.20 device_map device_map>0 device_map>put device_memory_padding devices>fastest devices>lists devices>to dgx
+0.20 diarize dice dict>i dict>is dict>straight dictionary>cache did>nothing did>that didn't>matter dies>later
+0.20 dies>within dies>without differ difference>at difference>whatsoever different>project differs diffusers dim>32
+0.20 dim>64 directly>after disable disable>upper disabled disabled>by disables disables>gradients discord>had
+0.20 discriminator discussion discussions distinct distinct>input div div>class dmesg dmesg>has do do>a do>call do>i
+0.20 do>in do_sample do_sample>false doc docker docker>image dockerfile docs>recommend docs>torch document
+0.20 document>the documentation>for documented does>a does>del does>the does>this does>what doesn't>apply
+0.20 doesn't>care doesn't>change doesn't>enter doesn't>help doesn't>look doesn't>matter doesn't>see doesn't>use
+0.20 don't>accumulate don't>bother don't>know don't>quote don't>show double>checked double>quant doubt>it down>nicely
+0.20 down>that downgraded>to downgrading download download>the dp0 drained draws drill drill>14 drive driver>was
+0.20 drives>my driving drop_last dropout>0 drops drops>to ds ds_report dsa dst dst>tensor dtype due due>to
+0.20 dummy>requests dump dumped duplicate duplicate>of during during>capturing during>eval during>preprocessing
+0.20 during>that dying dynamic>padding e e>1 e>3 e>4 e>engine e>from e>mail e>with_traceback each>alone each>attempt
+0.20 each>batch each>device each>distinct each>fails each>fold each>gpu each>holds each>host each>in each>job
+0.20 each>loss each>model each>one's each>prompt each>rank each>step each>that each>the each>trial eager>attention
+0.20 earlier earlier>notebook earlier>one earlier>post eat ecc echo echo>shows edit>the effect>at effect>for effet
+0.20 eight>cards eight>i eight>ranks ein einops el>registro el>servidor elastic>cache else else>i else>is else>was
+0.20 elsewhere>i ema>no embeddings>for emptied>it empty>before empty>n empty>set empty_cache>after empty_cache>each
+0.20 empty_cache>in empty_cache>to enable>device enable_attention_slicing enable_attention_slicing>made
+0.20 enable_attention_slicing>was enable_cuda_graph enabled>on enabled>with encoder>frozen encoder>with encoders
+0.20 encountered end>of ends>in ends>with enforce_eager>true engine>args engine>builds engine>is engine>ok engine>to
+0.20 engine>was enginecore enginecore_dp0 enginecore_dp0>pid english enhance enough>for enough>gpu enough>i
+0.20 enough>vram enqueue enqueue>kernel enter enti enti>è entire>card entirely entries entropy>installed entropy>is
+0.20 entry environ>cuda_visible_devices environment>variable epoch>2 epoch>9 epoch>about epoch>always epoch>and
+0.20 epoch>goes epoch>it's epochs>and epyc equally equals equals>the err>mem errno errno>28 erro erro>continua
+0.20 error>2 error>cublas_status_alloc_failed error>doesn't error>is error>loading error>not error>the errors>in
+0.20 errors>out es>am es>nicht espnet est>ce estimated estimated>maximum estimators estou etl euler euler>a eval>does
+0.20 eval>is eval>keeps eval>loop eval>of eval>set eval_accumulation_steps eval_accumulation_steps>is evaluating
+0.20 evaluation>collects evaluation>is evaluation>script evaluation>with even even>1 even>after evenings every>10
+0.20 every>500 every>card every>fold every>other every>second every>stale every>step every>ten every>trial
+0.20 everybody>knows everything>else everything>no everything>to everything>works everywhere everywhere>in
+0.20 everywhere>still evidence exact exact>same exactly>as exactly>it exactly>the example>from example>org exceed
+0.20 exceed>the exceeded except>around except>branch except>for exception>capture exception>is exception>object
+0.20 excluded exclusively executed executed>in executing executing>the execution_engine execution_engine>run_backward
+0.20 executor exist exists exit>code exiting exllamav2 exllamav2>max_seq_len exp_avg expandable>segments expect>the
+0.20 expected expensive expensive>we experience explain explain>it explaining explicit export exported>before
+0.20 exported>from extra>contexts extreme f f>cpu f>the fail>with failed>0 failed>out failed>with failing>script
+0.20 failing>with fails>although fails>around fails>identically fails>rtx fails>somewhere fails>sooner failure
+0.20 fairseq fairseq>catches faiss>cpu faiss>gpu's fake>batch falla falling falling>back falls>on false>made
+0.20 false>was fan fancy fans far>so fastapi>app faster faster>than faster>whisper fastest>first feats
+0.20 feature>request features>are feb fedora feel feel>free few few>kb fft>algorithm figured figured>the figures file
+0.20 file>opt file>quot file>so file>srv fills>my filtered filters>size find>out find>the find_executable_batch_size
+0.20 fine>20 fine>i fine>the fine>tune fine>tuning fine>under fine>until finetuning fingers fingers>crossed
+0.20 finish>the finishes>in firefox firmware first>200 first>attempt first>call first>cell first>experiment
+0.20 first>glance first>has first>idea first>iteration first>line first>loads first>model first>of first>picture
+0.20 first>post first>prompt first>render first>request first>theory first>thing first>use fit>in fits>into fits>now
+0.20 fits>with five>minutes five>seeds fix>anything fixed>a fixed>batch fixed>in fixed>lengths fixed>shape fixed>size
+0.20 fixing flag>no flag>the flags_allocator_strategy flash>backend flash>true flash_attention_2 flashattention
+0.20 flat>line flat>over flickers flickers>for float>loss float>on floats fold>1 fold>4 folder folds>in follower
+0.20 following>exception follows for>2 for>200 for>50 for>another for>any for>as for>completeness for>context
+0.20 for>cuda for>explaining for>having for>him for>hours for>how for>img for>is for>it for>kv for>lack for>launch
+0.20 for>llama for>me for>months for>most for>now for>over for>pictures for>prediction for>retrieval for>sdxl
+0.20 for>self for>simplicity for>single for>students for>such for>tactic for>ten for>their for>this for>two for>us
+0.20 for>val for>weeks for>what for>your forced forked format formatting former>model forum>had forward>backward
+0.20 forward>before forward>fails forward>of forward>without forwarded forwarded>it found>1 four>for four>gunicorn
+0.20 four>of fp16 fp16>in fp16>weights fp8>weights fpn fraction>from fraction>is fraction>of fraction>static
+0.20 fragmentation fragmentation>see frame's>locals frame>112 frames>either frames>from frames>of frames>then
+0.20 frameworks free>and free>h free>have free>so free>space free>tier free>to free>which free_all_blocks>prior
+0.20 freed>with freezes freezing>the fresh>subprocesses freshly friend's friend>had from>16 from>2022 from>32 from>35
+0.20 from>4 from>42 from>50 from>70 from>adam from>bitsandbytes from>day from>fold from>line from>meta from>mine
+0.20 from>models from>nvidia from>one from>our from>pip from>python from>scratch from>someone from>there from>time
+0.20 from_pretrained>in front front>of frozen>vae fsdp>full ft full>40 full>fine full>log full>logits full>output
+0.20 full>set full>shard full>the full>while fullres function>is functional functional>scaled_dot_product_attention
+0.20 funny funny>part funny>story fused fused>true fused_batch_size>4 fusion g14 g5 g5>2 g>80 g>cuda g>i g>of g>ì
+0.20 gain gained gallocr gamma gamma>2 gan's>fake gateway gave>up gb>100 gb>11 gb>4090 gb>above gb>again gb>are
+0.20 gb>available gb>by gb>compute gb>ddr4 gb>e gb>even gb>for gb>instances gb>is gb>jetpack gb>loaded gb>once gb>or
+0.20 gb>overall gb>p gb>pool gb>reserved gb>same gb>slices gb>so gb>sorry gb>stays gb>swap gb>throughout gb>torch
+0.20 gb>tried gb>was gb>win gb>would gb>xformers gb>y gb>카 gcc gemma>2 gemma>folks gen genau generate>makes
+0.20 generates get get>captured get>it get>on get>reset get>rid get>the get_device_properties>0 gets>built gets>half
+0.20 getting getting>it gfx ggml>cuda ggml_cuda_init ggml_cuda_init>found ghcr ghcr>io giant>picture gib>allocated
+0.20 gib>already gib>and gib>free gib>is gib>of gib>on gib>then gib>when gist give>me give>the giving giving>up
+0.20 glance global>attention globally globals>in gluon gnome>shell go>away go>de goes>down goes>out goes>wrong
+0.20 gone>in good>and got>an got>it got>no got>picked got>released got>the gpt gpt>j gpu>12 gpu>6 gpu>a100 gpu>blocks
+0.20 gpu>but gpu>fraction gpu>gtx gpu>here gpu>isn't gpu>model gpu>models gpu>one gpu>operator gpu>part gpu>pme
+0.20 gpu>poor gpu>same gpu>since gpu>then gpu>was gpu_mem_limit gpu_mem_limit>for gpu_memory_utilization>0 gpulayers
+0.20 gpus>4 gpus>of gpus>with gpustat>output gqa>with gracias gracias>por gradient>accumulation gradient>norm
+0.20 gradient>penalty gradient_checkpointing gradient_checkpointing>true gradient_checkpointing_enable>is
+0.20 gradients>on gradienttape>block gradio>4 grads>are graph graph>alive graph>attached graph>before graph>begin
+0.20 graph>by graph>for graph>has graph>is graph>lives graph>memory graph>not graph>trees graphs>and graphs>get grep
+0.20 grep>python grepped grepped>for gres>gpu grew>by grid>size grow grows>on growth>on gtremblay gtx>1050 gtx>1660
+0.20 gtx>titan guess>i guess>the guess>would guessing gui gunicorn>workers guy>on guy>with h100 h100s h2 h200 h20>96
+0.20 h>and h>tuple habe habe>ich habit had>16 had>6 had>a had>all had>create_graph had>gone had>hoped had>no had>not
+0.20 had>read had>that had>their had>time had>torch half>a half>empty halve>the hand handle>remove handler>does
+0.20 handler>was handler>with handles>the handling hands hangs happen>with happens>at happy>to hard>coded harmless
+0.20 has has>120 has>2 has>32 has>46 has>512 has>6 has>a has>an has>doubled has>ever has>four has>had has>not
+0.20 has>quit has>removed have have>1 have>4 have>no have>sworn have>that have>the have>torch have>tried have>two
+0.20 haven't>got haven't>had haven't>looked hay hay>ning hbm he>doesn't he>had he>says he>was head>is headless
+0.20 heads>128 heads>sequence heads>the health hear height hello helm helm>chart help>either help>me help>neither
+0.20 help>with helpful hence>no hence>one here's here's>the here>it's here>not here>which heron hers hf hi>all hi>i
+0.20 hiccup hidden>768 hidden>state hiperroroutofmemory his>card his>with history>across history>append hitch hjort
+0.20 ho hola holding>a holding>on holding>the holds>6 honest honestly hooks hope hoped hoping hoping>for hopper
+0.20 host>as host>memory host>ram hours>per hours>with how>it how>long however however>the hpp hpp>196 https>example
+0.20 huge>performance huge>workspace huggingface huggingface>text hundred hunyuan hyperparameter>search hypothesis
+0.20 i'd i'd>expect i'd>have i'd>need i'll>test i'm>on i'm>only i'm>puzzled i'm>running i'm>using i've>been i've>got
+0.20 i've>inherited i've>put i5 i5>12400 i>already i>also i>am i>believe i>blamed i>called i>checked i>cleared
+0.20 i>copied i>could i>couldn't i>d i>del i>deleted i>did i>don't i>double i>doubt i>even i>figured i>find i>fine
+0.20 i>first i>followed i>grepped i>haven't i>hope i>j i>kept i>logged i>looked i>measured i>need i>noticed i>pointed
+0.20 i>put i>read i>remember i>run i>said i>sang i>searched i>start i>stopped i>suspected i>tensorflow i>then i>think
+0.20 i>took i>trained i>turned i>use i>used i>will i>wondered i>would i>wouldn't id>0 idea>why identical identically
+0.20 idles idles>at if>it's if>not if>reserved if>so if>somebody if>that if>your igual illegal illegal>memory
+0.20 image>is image>on image>size images>4 images>after images>and imagine img>in imgsz>640 impl import>so
+0.20 import>tensorflow importing>torch improvement ims_per_batch>16 in>0 in>1 in>12 in>all in>and in>any in>april
+0.20 in>between in>bf16 in>bfloat16 in>blocks in>chunks in>code in>cupy's in>dev in>dmesg in>eager in>evaluate
+0.20 in>every in>file in>fp32 in>fresh in>front in>general in>generate in>h in>half in>hbm in>his in>inference in>its
+0.20 in>maml in>mind in>nightly in>nvtop in>on in>other in>our in>parallel in>question in>safe in>spring in>step
+0.20 in>ten in>torch's in>training in>transformers in>turn in>two in>validation in>wsl include>rmm
+0.20 include_local_variables>false includes includes>the including increased increases indeed index>on indices ines
+0.20 inference inference>1 inference>engine inference>mode inference>on inference>takes inference_mode
+0.20 inference_mode>and inference_mode>decorates influence>on info>max info>worker information infra ing initialises
+0.20 initialize>the initialized initializing initializing>the initially initially>i input input>1 input>of
+0.20 input>output input>size input>weight inputs>and inputs>are inside>a install installed installed>and installed>by
+0.20 instance>of instruct insufficient>memory int64 interest interesting>that internally into>16 into>one
+0.20 investigated io io>huggingface ip ipc ipc>host is>1 is>16 is>200 is>2048 is>23 is>4096 is>64 is>active is>adamw
+0.20 is>already is>between is>cached is>coming is>completely is>computed is>constant is>correct is>cut is>documented
+0.20 is>enabled is>full is>gone is>harmless is>hit is>how is>identical is>index is>installed is>insufficient is>it
+0.20 is>just is>launched is>left is>less is>listed is>loaded is>measured is>memory is>negligible is>none is>only
+0.20 is>opened is>otherwise is>out is>passed is>preallocated is>rebound is>right is>scheduled is>solved is>started
+0.20 is>this is>tiny is>to is>unset is>updated is>used is>well is>with is>wrapped is>your is>zero
+0.20 is_available>returns isn't>a isn't>even isn't>fused isn't>installed isn't>it isn't>set isn't>shared isn't>the
+0.20 issues it's>2 it's>bare it's>constant it's>dead it's>empty it's>gone it's>open it's>unrelated it's>worth
+0.20 it's>written it>20 it>3 it>after it>afterwards it>also it>and it>answers it>asks it>be it>because it>behaves
+0.20 it>can't it>changed it>changes it>climbs it>comes it>crashed it>didn't it>errors it>every it>falls it>for
+0.20 it>from it>further it>goes it>got it>happen it>helped it>initialises it>last it>makes it>matters it>may it>might
+0.20 it>moved it>need it>next it>now it>passes it>put it>puts it>really it>seems it>should it>simply it>slows
+0.20 it>stopped it>surfaces it>than it>that it>this it>three it>too it>usually it>without it>worked item>everywhere
+0.20 item>i items items>is iteration iteration>until iters its>blocks its>cached its>default its>history its>internal
+0.20 its>slice its>weights its>whole itself>after itself>and itself>needs iulia j>d j>á jan jana jana>10 january
+0.20 java>lang jax>errors jax>has jax>in jaxlib>0 je je>l'ai jemand jetpack jetpack>6 jetson>nano jetson>orin jl jl>5
+0.20 job job>completed job>had job>localhost job>spec job>to joblib>with jpeg jpegs>on json jul jul>1 julia
+0.20 julia>cuda jumps>from just>for just>one just>torch k>and k>commented k>context k>of k>particles k>prompts k>ring
+0.20 k>self k>tokens k>vocab k>vocabulary kaggle kaggle>p100 kann kann>man kb>max keep>all keep>frames keep>only
+0.20 keep>their keeping keeps>dying keeps>gradients keeps>its keeps>only kept>in kept>with keras>backend
+0.20 keras>example keras>users kernel>first kernel>is kernel>was kernels>sdf key>by kh kh>á kh>ô killed>all
+0.20 killed>every killed>everything killer>line killing killing>pod kilobytes kind>in kit know>what koboldcpp>1
+0.20 kubernetes>1 kv>heads kv>self kv_cache_config kv_cache_free_gpu_mem_fraction kv_cache_free_gpu_mem_fraction>in
+0.20 l'ai l'ai>v l>i l>is l>shows la>2 la>machine la>primera lab>note label>fusion landing landing>on
+0.20 lang>outofmemoryerror language>model laptop>chose large>for large>one large>try large>v2 largest>batch
+0.20 last>comment last>commit last>good last>month last>position last>week last_traceback>and lasts late late>answer
+0.20 later>in later>with latest launch>line launched>with launcher>asserts layer>filters layers>and layers>in
+0.20 layers>offloaded lbianchi lead lead>to learning>rate learning>tutorial least least>not least>one least>the
+0.20 leave>it leaves>0 leaves>no leaves>too leaving lecture left>in len>131072 len>32768 len>512 length>512
+0.20 length>and length>audio lengths>in less>than lib lib>python3 libcudnn liger>kernels lighter lightning's
+0.20 lightning's>trainer lightning>and like>in like>it like>this like>to limit>at limit>set limit>the limited>to
+0.20 limits line line>after line>by line>in line>it line>loss line>out line>says linear>cross lines>in list>but
+0.20 list>holds list>is list>we listen listen>api little>for live>in live>with living living>in llama3>8 llama>2
+0.20 llama_init_from_model>failed llama_model_load_internal llama_model_loader llama_model_loader>loaded
+0.20 llama_new_context_with_model llm>info llm>warning llm_load_tensors>offloading lm_head>output lmdb
+0.20 lmdeploy>cache_max_entry_count load load>3 load>a load>balancer load>model load>of load>path load>restores
+0.20 load>to load>weights load>with load_in_4bit>true load_state_dict>state load_tensors>offloaded
+0.20 load_tensors>offloading load_weights loaded>anything loaded>meta loaded>models loaded>once loader loaders
+0.20 loading>with loads>answers loads>with local_rank local_rank>first localhost localhost>replica locals>alive
+0.20 location log>attached log>is log>memory log>of log>shows logged>it logger logical logits logits>is logits>tensor
+0.20 logs>of long>ago long>context long>side longer longer>samples longer>to longest>sample longformer>window look>at
+0.20 look>like looking>at looks>good lora>adapters lora>or lora>r loss loss>0 loss>backward loss>goes loss>into
+0.20 loss>kept loss>looks loss>makes loss>tensor loss>that loss>unchain_backward loss>with losses>are losses>without
+0.20 lot>of lote loud love low>on lower>resolution lower>than lowered>gpu_memory_utilization lowered>to
+0.20 lowering>gpu_memory_utilization lowering>max lowvram lr lstm>on lua m m2 m40 m40>24 m55s m>encoder m>items m>row
+0.20 m>xla mac mac>mini mac>studio machine machine>a machine>fails macos made>sure magic mail mail>from mailing
+0.20 mailing>list mails main main>and main>loop make make>a make>it make>up makes>one makes>the man man>nur managed
+0.20 management manager>is many>resources map map_location>is mapped mapped>arrow mapped>to mar>17 march>the maren
+0.20 marking marking>as mask>for master>of matches matches>the matching matching>on mate maths matrix>as matter
+0.20 matter>for matters max>approx max>batch max>kv max>seq max_model_len>2048 max_model_len>8192 max_model_len>is
+0.20 max_model_len>when max_num_seqs max_split_size_mb>made max_split_size_mb>to max_tokens_in_paged_kv_cache
+0.20 maximum>pool maximum>variable may>be may>lead may>not may>or may>try maybe>another mb mb>as mb>fine mb>i mb>of
+0.20 mb>on mb>outside mb>that's mb>total mb>which mb>with mb>yet mdrun me>an me>guessing me>on me>so me>too mean>and
+0.20 mean>of meant>to meantime measure measured>by median medium>on medvram>xformers meeting mem>120 memmap>on
+0.20 memory>2 memory>access memory>although memory>as memory>at memory>can't memory>cannot memory>drops memory>error
+0.20 memory>graph memory>increases memory>management memory>mapped memory>pool memory>pools memory>sits
+0.20 memory>snapshot memory>stays memory>this memory>times memory>to memory>tried memory>try memory>used
+0.20 memory>utilization memory>when memory>while memory_allocated>is memory_summary memory_viz memory_viz>picture
+0.20 mempool>set_limit mempoolsize>workspace memtest mention mention>that merci merely mesh message>on meta>data
+0.20 metal method metrics mib>24564 mib>as mib>is mib>of mib>on mib>together mib>were mig>on milestone>2
+0.20 million>parameters million>rows million>steps mind>the mine>are mine>for minecraft>with mini>m2 mini>pc minimal
+0.20 minimum minute minute>on minutes>avail mix mix>up mixed>precision mixup ml mlund mmq mobile mode>as model>1
+0.20 model>but model>dtype model>fits model>from model>has model>id model>in model>itself model>kept model>large
+0.20 model>loads model>models model>size model>weight model>works model_runner model_runner>py modelo>de models
+0.20 models>heron models>nemo models>the modifier's module>kernels module>of moments>on momentum momentum>0 mon
+0.20 monday more>gpus more>information more>swap more>to morning>and most most>recent mostly move>to moved>it
+0.20 moved>on moved>the moved>with moves>it moves>predictions moving>to mpi>processes mps mr mr>device ms>per much
+0.20 much>of much>vram multiplication>and mx150 mxnet's mxnet_cudnn_autotune_default>to my>2 my>a100 my>bashrc
+0.20 my>case my>dataset my>desktop my>earlier my>evaluate my>fork my>gpu my>graph my>guess my>home my>labmate's
+0.20 my>list my>notebook my>notes my>problem my>process my>run my>setup my>side my>slot my>supervisor my>suspect
+0.20 my>suspicion my>theory my>training my>weekend n'y n>attention n>by n>matrix n>memory n>stream n_ctx>4096
+0.20 naive>form name>is names namespace nano nano>8 native nb nb>gpu nccl nccl>warn nccl_max_nchannels>2 need>2
+0.20 need>7 needed>which needs>16 needs>more negligible nemo>12 net>at net>has net>v2 net>x network>dim network>is
+0.20 network>itself neustart never>at never>found never>got never>run never>touch never>used new>graph new>one news
+0.20 next>release next>week nf4 nginx nh nice nicely nicely>until nichts nightly nightly>fails ning ning>ú
+0.20 nn>functional nn>modules nnu nnu>net no>3 no>accelerate no>autograd no>avail no>available no>better no>cap
+0.20 no>clue no>cupy no>ddp no>desktop no>different no>earlier no>error no>extra no>giant no>graph no>growth no>hay
+0.20 no>hidden no>idea no>improvement no>jax no>jupyter no>leftover no>less no>mig no>momentum no>odds no>one no>part
+0.20 no>pattern no>pinned no>that no>time no>try no>user no>vgpu no>we no>windows no>xid no_grad>and no_grad>around
+0.20 no_grad>code no_grad>feats no_grad>with noch>ein node>at node>g14 node>was node>with none>of nonetheless nor
+0.20 nor>did norm normal>completed normal>created normal>killing normal>scalingreplicaset normal>started normal_vram
+0.20 not>13 not>enough not>fix not>for not>in not>initialized not>it not>keep not>recommended not>reduce not>related
+0.20 not>reproducible not>specified not>sure not>switch not>turn not>yet note note>that notebook notebook's>stored
+0.20 notebook>3 notebook>on notebook>open nothing>but nothing>changed nothing>fancy nothing>fits nothing>gained
+0.20 nothing>that noticed nous now>both now>flat now>give now>i now>since now>sits nowhere nowhere>in np>empty
+0.20 num>batched num>shard num_beams>1 num_beams>16 num_classes>21 num_ctx num_ctx>2048 num_ctx>4096 num_ctx>in
+0.20 num_generations num_stages num_workers num_workers>0 numa numba>cuda number number>of numel numel>for
+0.20 numpy>memmap numpy>with nur>raten nvidia>com nvidia>comes nvidia>rtx nx>16 o>erro o>fa o>n object>has object>is
+0.20 observation observed obvious obviously occur occurs occurs>with oct odds of>12 of>125 of>14 of>2000 of>26 of>33
+0.20 of>4 of>40 of>50 of>838860800 of>blocks of>crashing of>everything of>feature of>five of>free of>gpu of>half
+0.20 of>in of>interest of>last of>layers of>llama of>megabytes of>nccl of>no_grad of>our of>ours of>rss of>scope
+0.20 of>six of>small of>streams of>text of>the of>this of>thumb of>to of>trainable of>workspace of>you off off>after
+0.20 off>autograd off>cudnn off>for off>from off>max off>still official offload>of offload_folder offloaded ok>it
+0.20 ok>on ok>second ok>so ok>up ok>val old>checkpoint old>forum old>model old>pipeline older>ones ollama>0
+0.20 ollama>was omp omp_num_threads on on>12 on>2 on>30 on>500 on>8 on>an on>arch on>average on>batch on>both
+0.20 on>cards on>demand on>dev on>discord on>disk on>fedora on>follower on>gradient on>his on>hopper on>in on>its
+0.20 on>job on>linux on>loading on>lora on>main on>memory on>mine on>monday on>node on>on on>or on>private on>rank
+0.20 on>reddit on>requested on>sep on>shared on>stackoverflow on>staging on>startup on>step on>this on>thursday
+0.20 on>torch on>tuesday on>two on>vacation on>when on>whole on>windows once>had once>in once>per once>this once>upon
+0.20 one>a100 one>a10g one>at one>before one>both one>copy one>doesn't one>else one>epoch one>from one>gets one>goes
+0.20 one>gpu one>model one>on one>passes one>per one>pid one>process one>prompt one>rtx one>second one>step one>t4
+0.20 one>that one>that's one>the one>thread one>to one>token one>too one>very one>without ones>is only>300 only>4
+0.20 only>as only>card only>decode only>my only>one only>see only>so only>this only>torch only>used only>where
+0.20 only>with onnx>file onnx>opset onnxruntime>gpu oom>in oom>on oom>unloading oom>when ooms>on op>can open open>a
+0.20 open>for open>on opencl opened>by opens>its operation operator operator>23 opset opset>17 optax optax>adamw
+0.20 optim>paged_adamw_32bit optimization optimizer>is optimizer>off optimizer>states optimizer>we
+0.20 optimizer>zero_grad options optuna>with or>does or>eager or>from or>in or>leave or>may or>not or>off or>on
+0.20 or>restart or>the or>use or>without orbax>restores ordinal ordinal>0 org orin orin>nano ort>cuda oserror
+0.20 oserror>errno other>allocations other>card other>cuda other>engine other>gpu other>machine other>numbers
+0.20 other>processes other>python other>side other>thread other>words otherwise>empty ou ought ought>to our>admin
+0.20 our>code our>config our>data our>dataloader our>env our>except our>handler our>launch our>loop our>pipeline
+0.20 our>prompts our>setup our>sglang our>tree ours>has ours>is out>and out>what outofmemoryerror output>at output>in
+0.20 output>layer output>of over>5 over>reserving over>ssh over>to overall overhead>is overnight own>context
+0.20 own>device own>gpu own>log own>memory own>photos own>script own>subprocess p100 p100>it p>data p>numel pack
+0.20 package packages>torch page pagedattention pairs>and panic panic>unable parallel>2 parallelism param>group
+0.20 parameters>gives parameters>in parameters>so parameters>the params>0 params>batch part>in part>works
+0.20 partitions>the parts pass>map_location passed>0 passes>and passes>at passes>with passes>without passthrough
+0.20 past_key_values paste>it paste>the patch>size patched path path>is path>on paths patience pc>with pci
+0.20 pci_bus_id>set pcie peak>during peak>in peak>of peak>usage peaks penalty per>day per>parameter per>rank
+0.20 per>stream per>task per>window per_device_train_batch_size>16 percent>of perfectly performance performance>loss
+0.20 perhaps>a persistent persistent>false persistent_workers persistent_workers>true petra photographs physically
+0.20 pid>4401 piece>the pieces>left piling pin_memory>on ping pinned>cpu pinned>memory pipe>and pipeline pixelgrau
+0.20 pixels>and place place>already place>with plain>bert plan plan>is plan>to platform>gives platform>team
+0.20 please>ignore please>show please>try please>use plugged plus>two pme>gpu poca pod pod>has pod>notebook
+0.20 pod>ranker pod>spec pod>tagger pod>train point point>0 points>to pool>as pool>cpp pool>size pool>solo pool>to
+0.20 pool>which pool>with pool_memory_resource pool_memory_resource>hpp pools>don't pools>e pools>for por>si port
+0.20 port>from portable positions>the possible possible>that possibly>the post>i post>the poster pr>is practically
+0.20 preallocate>false preallocated>temp preallocates>one precisely>the precisely>what precision>for predict
+0.20 predict>function predict>so predictions>are predictions>to preds>append prefetch>2 prefetch_factor
+0.20 prefetch_factor>2 prefill>tokens prefix>caching preprocess_logits_for_metrics>takes present primera print>loss
+0.20 print>model print>the printed printed>and printed>in printed>them prints prior prior>to priority private>memory
+0.20 priya's prob>é probably problem proceso process>1 process>it process>only process>per process>uses process>was
+0.20 processes>and processus prod product>is profile>in profile>run profiling>takes program>closes program>shows
+0.20 progress progress>bar promises prompt>executed prompt>of properly properly>i proposed provato provider
+0.20 provider>options pruning ps ps>shows psu pure put>it puts>it puzzled py>quot python>3 python>on python>only
+0.20 python>pid pytorch pytorch>1 pytorch>blog pytorch>but pytorch>faq pytorch>limit pytorch>with
+0.20 pytorch_cuda_alloc_conf pytorch_cuda_alloc_conf>expandable_segments q q4 q4_k_m>gguf q5 q5_k_m q5_k_m>gguf
+0.20 q8_0>for q>i quality quan quan>sorry quant quarter que>le que>quelqu'un quelqu'un queries queries>and quick
+0.20 quick>fix quick>reply quiet quot quot>line quote quote>me qwen>72 r4in r>16 r>8 raise>runtimeerror raised>the
+0.20 raises>in raising>it ram>and ram>by ram>free ram>i ran>every ran>fine ran>for ran>into ran>through
+0.20 random>sometimes random>tensors range rank rank0>valueerror rank1 rank>1 rank>2 rank>3 rank>holds rank>reads
+0.20 ranker ranks ranks>all ranks>and ranks>eight ranks>use rapids rapids>cudf raten rather>not ray ray>train rc1
+0.20 rcnn rcnn>batch rd re>running read>from reader readme>asks readme>says reads>the ready really really>runs reason
+0.20 reason>for rebooted rebooted>twice rebound received received>sigquit recent>call recipe recommended
+0.20 recommended>huge record>this recording>a red>box redshift reduce>the reduce>your reduced reduced>to
+0.20 reference>the refine3d refuses>to registro registro>completo reinstalled related>to release>all released>config
+0.20 released>when releases remains remat>policy remember removed>its removed>last removed>the removed>with removing
+0.20 render render>on render>stops renske renske_v rent reopen repackaged repair repeating repeating>layers replaced
+0.20 replaced>adam replaced>it replay>works replayed replica replica>0 replica>set replicas>behind replies repo>the
+0.20 reported>in reporter>0 reports>the repositories repository reproduce reproduced reproducer reproducible
+0.20 request's request>for request>had request>in request>returns request>with requested>bytes requested>for
+0.20 requested>to requirements requires requires>about requires_grad>is requires_grad>prints requires_grad_
+0.20 requires_grad_>false reserve>the reserved>and reserved>by reserved>memory reserved>stays reserves>9 reserves>90
+0.20 reserving>va reset>each resident>size resizable resizable>bar resnet50 resnet>18 resolution>max resolved
+0.20 resource resource_exhausted resources>requested response restart>the restarted>twice restarts>by
+0.20 restores>tensors result result>is results>in results>list resume>code resume>fails resume>path resumed retried
+0.20 retried>5 retrieval retry retry>happens retry>outside retry>with retrying retrying>with return>f returns
+0.20 returns>0 returns>a returns>true reuses reverting reverting>the review rex>0 rien rifi rifi>é rig right
+0.20 right>one ring ring>attention riser rmm's rmm's>pool rmm>failure rmm>mr roberta rocm rocm>5 rodou roughly>1
+0.20 roughly>60 router row>in rows>300 rows>of rtx>2060 rtx>3060 rtx>3080 rtx>a5000 rule rule>of run>3 run>inference
+0.20 run>inside run>several run>stopped run>stops run>works run_backward run_backward>calls running>a running>in
+0.20 running>the running>with running_loss>loss runs>and runs>everything runs>it runs>now runs>on runs>out runs>to
+0.20 runs>under runtime runtime>cuda runtimeerror>not rx>6800 ryzen ryzen>7 s3 s>and s>apply s>batch s>clips s>create
+0.20 s>load s>pass s>then s>with safe safe>mode safetensors>with said>the sake sale same>card same>cell same>config
+0.20 same>error same>here same>in same>iteration same>line same>model same>number same>on same>one same>outcome
+0.20 same>point same>shape same>so same>spot same>text same>trace same>type same>way same>with sample sample>data
+0.20 sample>in sample>on sampled>softmax sampler sampler>at sampling>finishes sang sanitizer saved>at saved>by
+0.20 saved>my saw say>that say>the says says>16 says>2 says>7 says>9 says>inactive says>out says>that says>using
+0.20 scaled>up scalingreplicaset scalingreplicaset>pod scans schedule schedule>is scheduled scratch>doesn't
+0.20 scratch>on scratch>same scratch>space scratch>without screen screen>flickers screenshot script script>doesn't
+0.20 script>first script>forgot script>in script>loads script>of script>same script>used scripts sd>1 sdf sdf>load
+0.20 sdk sdk>with sdpa>or sdxl>refiner search>was searched searched>for second>copy second>fails second>image
+0.20 second>line second>run second>server second>slot second>step second>vllm section see>below see>gpu see>it see>no
+0.20 see>one see>that see>the seed seed>from seed>set seeing seemed seemed>odd seems seen seen>in sees>a sees>the
+0.20 segment>reserves segmentation>model segments>may segments>on self>attention self>log self>scale self>size semana
+0.20 sense sep separate separate>node separate>scripts sequence>128 sequence>parallel sequences>are series
+0.20 server>both server>but server>py server>this server>which servereplica servereplica>chat servers>on serving>code
+0.20 session's session>is set set>by set>gpu_memory_utilization set>is set>load_in_8bit set>so set>still set>that
+0.20 set>torch set>vram set>with set_allocator set_device set_limit set_limit>size set_logical_device_configuration
+0.20 set_to_none set_to_none>true set_visible_devices sets>a settempmemory>0 settled settled>on several>minutes sgd
+0.20 sgd>for sgd>momentum sgd>or sglang>0 sglang>captured sglang>runs shape>48 shape>and shape>printed shapes>by
+0.20 shapes>fixed shapes>on shapes>with shard>1 shard>so sharded sharding>given sharding>we shards>the shared>gpu
+0.20 shared>one shared>pool shared>server she's she's>on shifted ships shm>64 shot shot>in show>it show>up shown
+0.20 shows>100 shows>a shows>it's shows>no shows>the shows>up si side>assertions side>too sigquit sigquit>from sigue
+0.20 sigue>igual sim sim>einsum sim>in similar simplicity simplicity>jax simulation since>1 since>friday since>i
+0.20 since>march since>may since>the since>we since>wednesday single>image single>loss single>picture single>process
+0.20 site>packages six>hours sixth size size>0 size>1 size>16384 size>224 size>3 size>32 size>4 size>64 size>640
+0.20 size>allowed size>doesn't size>even size>exceeded size>from size>limit size>per size>state size>use skip>2
+0.20 skipping skips sleep slope slot>and slowed slower>and slower>but slowly slowly>but slows slurm>job slurm>with
+0.20 smaller>batch smaller>cards smaller>model smaller>now smartcontext smi>l smi>lists smi>with snapshot sne snippet
+0.20 so>adam so>and so>deepspeed so>each so>for so>good so>i'm so>its so>nobody so>on so>reading so>tf so>there
+0.20 so>what so>whatever softmax>is softmax>with solo solve solve>it solved>by solved>his some>of some>other
+0.20 some>time somebody somebody>had somebody>in somebody>on somebody>with someone>else's someone>who something>with
+0.20 sometimes>at somewhere somewhere>a sont sorts sounds sounds>like source space>doesn't space>left space>vsz
+0.20 speakers spec>sheet specified specified>will spectrogram spectrograms speculating speculation spelling spilling
+0.20 split>blocks split>so splits>the splitting splitting>the spot spp spreads>the spring>and sprint square>one
+0.20 src>pool srv ssd stable>until stage>2 stage>one stages standalone standard stands start start>0 start>18
+0.20 start>does start>in start>is started>again started>container started>from started>pod started>the starting
+0.20 starting>with starts>at starts>it starts>normally startup>is startup>on state>dict state>of state>over
+0.20 stay>alive stay>at staying stays>off stderr>f stderr>time steady steam step>2 step>9000 step>and step>further
+0.20 step>has step>is step>same step>so step>time step>to steps steps>later steps>per steps>then steps>to
+0.20 steps>without still>get still>no still>ok still>refuses still>stops still>there stopped>at stopped>it stopping
+0.20 stopping>container stops>after stored>activations straight>after strange stream>stderr stream_executor
+0.20 stream_executor>cuda streams>reduce strict strict>false stuck stuck>around students stylegan3 subdivisions
+0.20 subdivisions>64 subject subject>re subo subo>el subprocesses success successfully such suddenly suggested>on
+0.20 suggests sum>p sum>total summary sung super supervisor supplied supplied>memory sure>that suspected>the
+0.20 suspicious swap swap>64 swap>of swap>to swap_space swap_space>4 swapped>adamw swapped>h swapped>out switch>off
+0.20 switched switched>on sworn sysadmin system system>managed systemctl t07 t07>08 t08 t4>instead t5's t>product
+0.20 t>sne table>and table>from table>in tactic>0 tagger take>210 take>a take>about take>all take>up takes>0 takes>8
+0.20 takes>90 takes>about takes>care takes>half takes>so takes>twice tambi tambi>é target>modules target>tokens
+0.20 targets task task>0 task_type tau teacher>from teacher>in teacher>is team tell>us temp>allocation temperature
+0.20 temperature>0 temporary>buffer ten>batches ten>epochs ten>minutes ten>runs tenants tengo tensor>is
+0.20 tensor>parallel tensor>with tensorflow's tensorflow>2 tensorflow>core tensorflow>gpu tensorrt tensorrt>8
+0.20 tensorrtllm tensors>after tensors>are tensors>at tensors>come tensors>from tensors>go tensors>to
+0.20 terminate>called terminated tesla test>and test>patches test>same test>suite test>that tested>0 tests tests>from
+0.20 tests>to text text>encoders text_encoder textbook texts>in tf1 tf32 tf32>off tf>1 tf>2 tf>gradienttape tf>keras
+0.20 tf_cudnn_use_autotune tf_cudnn_use_autotune>0 than>8 than>eager than>i than>this than>training that's>all
+0.20 that's>below that's>covered that's>how that's>in that's>of that>0 that>batch that>builds that>eval that>far
+0.20 that>fix that>flag that>function that>got that>it's that>memory that>moment that>my that>night that>no
+0.20 that>nobody that>on that>order that>path that>process that>says that>search that>stage that>tensorflow
+0.20 that>theory that>wasn't that>way that>with the>16 the>3 the>32 the>7 the>a100 the>above the>allocator
+0.20 the>anchors the>appendix the>architecture the>archive the>argmax the>assertion the>author the>available
+0.20 the>axolotl the>bat the>batch the>best the>bigger the>block the>blog the>build the>builder the>c++ the>caching
+0.20 the>capacity the>case the>child the>ckpt the>classifier the>cluster's the>code the>command the>cost the>count
+0.20 the>course the>criterion the>cudf the>dag the>dark the>dashboard the>data the>dataset the>debugger the>default
+0.20 the>demo the>deprecated the>details the>dev the>device the>dgx the>discord the>discriminator the>doc
+0.20 the>documentation the>driver the>dtype the>eager the>ema the>embeddings the>end the>environment the>estimated
+0.20 the>evaluation the>exact the>example the>except the>exception the>fan the>file the>final the>firmware the>fit
+0.20 the>fix the>flash the>flatten the>forward the>frame's the>frames the>full the>funny the>gist the>gradient
+0.20 the>hard the>hook the>host the>images the>job the>kv the>late the>latents the>latest the>launcher the>length
+0.20 the>linear the>lm_head the>logger the>logits the>mailing the>maintainers the>manual the>map the>mask the>matmul
+0.20 the>meantime the>memory_viz the>mesh the>meter the>metric the>metrics the>minimum the>model's the>modifier's
+0.20 the>moment the>most the>multiplication the>n the>name the>native the>new the>node the>nodes the>notes
+0.20 the>numbers the>numpy the>old the>only the>op the>original the>output the>paper the>partition the>patch the>peak
+0.20 the>picture the>plugin the>port the>problem the>progress the>project the>psu the>qk the>quantised the>quick
+0.20 the>ram the>reason the>reboot the>record the>release the>released the>relevant the>renderer the>replay
+0.20 the>repository the>requested the>resume the>right the>riser the>sample the>sampler the>sampling the>screenshot
+0.20 the>seed the>service the>set the>setting the>sglang the>shapes the>sharding the>simulator the>single the>sixth
+0.20 the>slack the>smallest the>snapshot the>snippet the>split the>spot the>ssd the>stack the>standard the>state
+0.20 the>stock the>storage the>stored the>teacher the>tensors the>text the>threads the>three the>title the>traceback
+0.20 the>traffic the>trainer the>transfer the>triton the>twelve the>typo the>ui the>update the>upgrade the>values
+0.20 the>vendor the>venv the>versions the>very the>visible the>vocabulary the>volume the>weekend the>window
+0.20 the>workshop the>workspace the>wrapper's their>locals their>memory them>all them>one them>or then>a then>again
+0.20 then>from then>gets then>in then>look then>ran then>saw then>suddenly then>trainer then>training then>went
+0.20 theory>was there's>400 there's>just there's>one there's>only there>a there>from there>goes there>i there>isn't
+0.20 there>it's these they they>aren't they>run they>say thinc thing>but think>that think>the thinking this>bug
+0.20 this>code this>config this>environment this>may this>node this>one this>order this>part this>size this>we've
+0.20 this>with those those>is those>who thought thought>of thought>was thread>0 thread>one threadripper threads>is
+0.20 three three>all three>fail three>months three>outputs three>sizes three>times three>weeks thresholds
+0.20 through>them through>with through>without throughout throwing throwing>an thumb thursday ti>6 ticket ticket>was
+0.20 tickets tiene tile_pad tile_pad>10 tiling>enabled till till>you time time>1 time>fails time>for time>it time>so
+0.20 timeout times>no times>now times>per times>since times>smaller times>this timing timm's tiny>model tinyllama
+0.20 titan>v titan>x to>128 to>16 to>2048 to>224 to>256 to>42 to>5 to>500 to>512 to>525 to>537 to>65536 to>83 to>all
+0.20 to>ask to>blame to>break to>choose to>close to>convert to>create to>cut to>d to>decrease to>del to>disable
+0.20 to>discussions to>disk to>document to>enable to>find to>finish to>fixed to>gpu to>handle to>increase
+0.20 to>initialize to>keep to>look to>lower to>me to>mention to>no to>normal_vram to>profile to>several to>shrink
+0.20 to>spare to>square to>start to>store to>tell to>test to>that to>there to>think to>this to>time to>torch to>watch
+0.20 to>work to>write todas together>instead together>with token>takes tokenizers tokenizers_parallelism
+0.20 tokenizers_parallelism>false tokens>2048 tokens>65536 tokens>at tokens>in tokens>so tokens>to tokens>were
+0.20 told>me tomorrow tonight>at too>after too>and too>big too>so took>1 took>21 took>out toolkit tools top>10 top_p
+0.20 top_p>0 topic torch's>own torch>1 torch>and torch>as torch>backends torch>cuda torch>distributed torch>float16
+0.20 torch>inductor torch>is_grad_enabled torch>no_grad torch>only torch>or torch>set_grad_enabled torch_dtype>torch
+0.20 torch_use_cuda_dsa torch_use_cuda_dsa>to torchinfo torchvision total>79 total>by total>memory total>of total>ram
+0.20 touch touch>the touched>the touches touches>cuda toy tp0 tp0>capture tp>2 tr tr>ê trace>ends trace>is
+0.20 trace>points traceback>most traceback>objects traceback>of track tracker train>a train>b train>ok train>py
+0.20 trainable>so trained>for trained>on trained>the trainer>uses training>goes training>it's training>loop
+0.20 training>of training>passes training>runs training>script training>stops training>went training>where trains>a
+0.20 trains>an trains>on transfer transfer>learning transformer>with transformers tree_method treiber trial>in
+0.20 tried>1 tried>all tried>each tried>gradient tried>in triton>cache tritonserver tritonserver>23 trt>w
+0.20 trtexec>mempoolsize trtexec>workspace true>a true>and true>is true>keeps true>map_location true>no
+0.20 true>prefetch_factor true>tried true>yes truncating truncation>true try>except try>setting try>the try>to trying
+0.20 tue tulo tune tune>a tune>dies tune>of tuning>and tuple>x turn turn>on turning tutorial tutorial>that's tweets
+0.20 twice>doesn't two two>7 two>bytes two>cards two>days two>epochs two>extra two>months two>separate two>steps
+0.20 two>text two>the two>vectors two>was txt type>float type>same types u>dmitri u>iulia ubuntu>22 ui ulimits ultra
+0.20 un una unallocated unchanged>still und under>2 under>suspicion under>tf unexpected unfortunately uninstalled
+0.20 uninstalling unit>tests unless unless>you've unlimited>shm unload_model>then unloading unloading>all unmodified
+0.20 unoccupied>cached unraid unrelated unset>in until>it until>then up>and up>at up>batch up>by up>in up>model
+0.20 up>only up>replica up>since up>slowly upcasting update>it update>on update>the update>to updater updates
+0.20 updating upgraded uploaded uploading upon upon>a upper upper>limit upscaler>is us us>with usage usage>before
+0.20 use>8 use>a use>amp use>chunks use>cudagraphs use>default use>fsdp use>gradient use>is use>loss use>lower
+0.20 use>map_location use>of use_cache>false used>by used>to useless user>of user>supplied user>with users>upload
+0.20 userwarning uses>15 uses>30 uses>cuda using>0 using>the uso usually usually>means util>0 utilization v100
+0.20 v100>16 v1>9 v>i v>is v>y v>é vacation vae>and val_loader validation>at validation>begins validation>dies
+0.20 validation>keeps validation>pass validation>runs validation>starts value>of value>pairs values>in values>of
+0.20 vanished>by variable>execution_engine variable>for variable>length variable>mxnet_cudnn_autotune_default
+0.20 variable>size variant vectors vectors>of verbose version>2 version>is very very>first very>helpful vgg16 via>the
+0.20 videos visible>devices visible>with vit>b vit>s viz vllm's vllm>goes vllm>in vllm>instance vllm>servers vocab
+0.20 vocab>to vocabulary vocabulary>has void volume vorher vorher>lief vous vram>16376 vram>state vram>used vsz
+0.20 vsz>expandable vulkan0 vulkan0>buffer w>skipping waiting waiting>for warmup>500 warmup>and was>1 was>11 was>17
+0.20 was>23 was>60 was>about was>added was>after was>an was>at was>built was>closed was>convinced was>drained
+0.20 was>failing was>false was>forgotten was>found was>going was>happy was>logged was>looking was>meant was>printed
+0.20 was>raised was>read was>released was>removed was>restored was>stable was>there was>to was>trained was>tried
+0.20 was>written wasn't>it watch>it watch>n watched>it watching water way>i way>the way>to we've>had we've>not
+0.20 we>already we>can we>clear we>crop we>deployed we>do we>don't we>gave we>hand we>launch we>log we>moved we>never
+0.20 we>only we>run we>train we>write weakref wednesday week week>on week>with weekend weight weight>as weight>bias
+0.20 weights>activations weights>aren't weights>for weights>is weights>take weights>took weights>with weights_only
+0.20 weights_only>true weird>in well>i well>since well>so well>though went>0 went>back went>down went>through were>my
+0.20 were>not what what's>the what's>your what>exactly what>helped what>is what>it what>it's what>makes what>nvidia
+0.20 what>our what>takes whatever whatever>is whatever>it whatsoever wheel when>allocating when>initializing
+0.20 when>it's when>you where>grads where>we whether>device_map which>driver which>never which>of which>one which>ran
+0.20 which>takes while>creating while>it's while>running whisper>medium who>can who>has who>knows whoever>wrote
+0.20 whole>devices whole>epoch whole>eval whole>file whole>first whole>graph whole>night why why>does why>is
+0.20 why>would wild wild>guess will>be will>look will>report will>test will>use win win>11 window>512
+0.20 window>attention window>is windows wir wiser wish with>128 with>18 with>256 with>31 with>33 with>5 with>50
+0.20 with>80 with>9 with>a with>and with>autotune with>bfc with>code with>compute with>context with>cpu with>ctrl+c
+0.20 with>device_count with>device_map with>device_memory_padding with>driver with>eval with>every with>fewer
+0.20 with>fixed with>four with>fused_batch_size with>global with>gmu with>gpu with>gpus with>handle
+0.20 with>include_local_variables with>large with>less with>mem with>mmap with>mps with>nothing with>num_gpus
+0.20 with>offload with>offload_optimizer with>oom with>pin_memory with>rcnn with>resume_from_checkpoint with>rmm
+0.20 with>shape with>stable with>that with>thresholds with>torch with>torch's with>torch_use_cuda_dsa with>truncation
+0.20 with>under with>variable with>workers with>xla_flags with>your with_traceback with_traceback>none within>2
+0.20 within>a without>any without>cudnn without>mixed without>success without>trouble won't>come wonder wonder>if
+0.20 wondered wondered>whether word words>and workaround>for worked>before worked>last worked>on worker>py
+0.20 worker>with workers>1 workers>only workers>to workflow works>3 works>gpu works>in works>it's works>like
+0.20 works>nicely works>since works>thank works>till workshop workspace workspace>1024 workspace>2048 workspace>4
+0.20 workspace>4096 workspace>and workspace>is workspace>per workspace>to workspace_size workstation worst worth>a
+0.20 would>a would>exceed would>tell would>you wouldn't wrap>it wrapped>by wrapped>in wrapper's write write>up
+0.20 writes>a writes>the written written>by wrote>that x1216>need x128 x1536 x200 x224 x256 x264 x27 x3x640x640
+0.20 x4plus x7 x96x96 x96x96>patches x>1080 x>128 x>3090 x>50 x>a100 x>and x>cuda x>detach x>in x>shape x>with x>y
+0.20 xformers>on xgb xla>label xla_flags xla_flags>xla_gpu_enable_command_buffer xla_gpu_enable_command_buffer>empty
+0.20 xla_python_client_allocator xla_python_client_allocator>platform xla_python_client_mem_fraction>5 xorg>and xpu
+0.20 xtx y>in years>ago yes>it yes>on yes>the yet yet>i yet>it yet>the yml you you>check you>for you>launched
+0.20 you>mind you>post you>print you>proposed you>said you>still you>sum you>wrote your>0 your>branch your>context
+0.20 your>gpu your>list your>logs your>model your>monitor your>notebook your>ram your>repo your>resume your>script
+0.20 your>training z z>level z>stderr zephyr zephyr>7 zero2 zero>2 zero>3 zero>stage zero_grad>in
+0.20 zero_grad>set_to_none zsh ~10485 ~26843 ~32062 ~41943 ~a1b2c ~abort ~absur ~accel ~acces ~accum ~accur ~ackno
+0.20 ~acros ~advic ~after ~algui ~altog ~amoun ~amper ~answe ~anybo ~anyth ~anywh ~appea ~appli ~apply ~appre ~appro
+0.20 ~archi ~arith ~askin ~autob ~autoc ~axolo ~balan ~begre ~bfloa ~bioin ~bisec ~bitte ~blame ~blasb ~bothe ~botto
+0.20 ~brace ~branc ~brows ~busin ~buyin ~calle ~callo ~capac ~caref ~caugh ~cause ~centr ~cfons ~chatg ~clari ~clipp
+0.20 ~clock ~closi ~clust ~coffe ~coinc ~colou ~combi ~commi ~compi ~conne ~conse ~conso ~conv2 ~convi ~cooli ~cores
+0.20 ~could ~cours ~crash ~cuda1 ~cudad ~cuent ~curre ~deadl ~debia ~decla ~defin ~degre ~depar ~depre ~depui ~devel
+0.20 ~devic ~disco ~displ ~distr ~docke ~downg ~drain ~drivi ~dumpe ~durin ~earli ~edito ~effec ~einop ~encou ~engli
+0.20 ~entri ~equal ~error ~espne ~evide ~exact ~execu ~exemp ~exiti ~expec ~expen ~expla ~extre ~fairs ~falli ~faste
+0.20 ~fedor ~feeli ~finet ~finge ~firef ~firmw ~fixin ~flick ~forke ~freez ~fresh ~frida ~fusio ~gaine ~gatew ~getti
+0.20 ~githu ~givin ~glanc ~gpula ~graci ~graph ~grepp ~gtrem ~guess ~harml ~headl ~heigh ~helpf ~here' ~hiccu ~hiper
+0.20 ~hones ~hopin ~hoppe ~howev ~huggi ~illeg ~imagi ~inact ~incid ~incre ~indee ~indep ~index ~indic ~instr ~inves
+0.20 ~issue ~itera ~janua ~jeman ~jetpa ~kaggl ~keepi ~killi ~kilob ~labma ~landi ~langu ~lapto ~lates ~laugh ~lbian
+0.20 ~leavi ~lectu ~libcu ~light ~linea ~liste ~livin ~llama ~locat ~losse ~lowvr ~maili ~mappe ~marki ~match ~matte
+0.20 ~meant ~media ~meeti ~memte ~merel ~metri ~minds ~minim ~mobil ~monom ~mostl ~names ~nativ ~negli ~neust ~nicel
+0.20 ~nicht ~night ~nonet ~notic ~nowhe ~obser ~obvio ~offic ~ollam ~opini ~oserr ~overa ~overn ~passt ~patie ~perce
+0.20 ~perfe ~perfo ~pilin ~plann ~plugg ~porta ~poste ~pract ~preve ~prime ~prior ~priya ~proba ~proje ~promi ~prope
+0.20 ~propo ~prova ~provi ~pruni ~puzzl ~pytho ~quali ~quelq ~queri ~ranke ~rapid ~reall ~reaso ~rebou ~recei ~recip
+0.20 ~redsh ~reduc ~regar ~reins ~relie ~renum ~reope ~repac ~repai ~repea ~reque ~requi ~respo ~resta ~resul ~retry
+0.20 ~revie ~rewri ~rober ~runni ~sacri ~sampl ~sanit ~scali ~sched ~scree ~scrip ~secon ~secti ~seein ~seeme ~segme
+0.20 ~separ ~serie ~setti ~shape ~shift ~shoul ~signa ~sigqu ~simil ~sligh ~slowl ~smart ~snaps ~snipp ~someb ~somew
+0.20 ~sourc ~speci ~speed ~spill ~statu ~stayi ~stead ~stick ~stran ~stric ~subdi ~sudde ~super ~suppl ~suppo ~suspe
+0.20 ~sysad ~syste ~tempe ~textb ~thank ~thres ~thurs ~timeo ~timin ~timm' ~tinyl ~token ~tomor ~toolk ~treib ~tryin
+0.20 ~turni ~tutor ~tweet ~typic ~unall ~unexp ~unfor ~unles ~unloa ~unmod ~unplu ~unrai ~upvot ~usele ~userw ~usual
+0.20 ~vacat ~verbo ~versi ~video ~visib ~vllm' ~vorhe ~waiti ~weakr ~wedne ~weeke ~whate ~whats ~wheel ~windo ~workf
+0.20 ~works ~would ~writt ~x224x ~x3x64 ~x4plu ~x96x9 ~xform ~yolov ~zephy ~библи ~верси ~драйв ~ничег ~переу ~пожал
+0.20 ~покаж ~полны ~пробо ~спаси à>i á>c ã ç>o é>con é>n é>poca é>rifi ê>n ì í>tulo ñ ô ô>ng ö ö>sung ú>n библиотеке
+0.20 быть в>библиотеке выходных драйвера же за за>ответ карта может может>быть на>выходных не>помогло нет ничего
+0.20 ничего>не но ответ пожалуйста покажите полный пробовал размер спасибо тоже 。 か が>、 し>て し>ま じ せ せ>ん
+0.20 て>も で>し で>す は>動 ま>す ま>せ も わ わ>り イ イ>バ グ チ>サ ド>ラ プ>ロ ラ>イ ロ ロ>グ 一>下 上 不>足
+0.20 个>模 也 了>no_grad 佬 先 動>い 化 参 参>数 只 只>有 可>能 同 同>じ 和 回>复 型 変 変>わ 复 大>佬 学 完 已 已>经
+0.20 微 微>调 志 成>1 我 按 方 日 日>志 是 有 样 样>报 模 模>型 步 没>有 片 片>化 碎 碎>片 確 確>認 经 经>加 能 能>是
+0.20 認 認>し 试 试>过 说 调 过 这 这>个 都>试 问 问>题 题 가>요 같 계>신 과 기 나>요 는 데 델>을 도>같 드 똑 똑>같
+0.20 러 려 버>전 보 부 분>계 분>투 사 세>요 수>있 시 신 신>가 신>분 실>수 우>분 입 입>니 있>나 주 주>실 투 투>20 해
+0.20 혹 혹>시
+0.40 05>06 07>08 08>09 09>12 0>31 0>6 0>7 0>because 0>but 0>bytes 0>has 0>m 0>mib 100>epochs 100>gpu 10>02 10>between
+0.40 10>gib 11>gib 128>with 12>heads 12>m 16>in 16>mb 1>0 1>30 1>e 1>fails 1>so 1>x 2048>and 20>gb 210>mb 23>1
+0.40 28>instead 2>14 2>15 2>2 2>9 2>all 2>mb 2>million 32>k 33>layers 3>s 3>with 4>30 4>and 4>on 4>x 50>ms 512>as 5>1
+0.40 6>0 6>1 75>of 7>and 7>b 88>at 8>0 8>b 8>mib 91>before 9>0 9>and a a100 a100>40 a6000>48 a>10 a>1080 a>4090
+0.40 a>bigger a>few a>friend a>limit a>look a>loss a>person a>thing a>total accuracy adam>keeps adding>with advised
+0.40 after>another after>load_state_dict afterwards agrees agrees>with allocated>memory allocates>its already am
+0.40 and>0 and>for and>i and>inside and>model and>nvidia and>on and>without answers anyone anyway append>float
+0.40 are>computed as as>advised as>intended as>you asker assert assertion at>15 at>9 at>first at>frame at>home
+0.40 at>optimizer at>step atoms audio author available available>memory avoid avoid>fragmentation backends be>the
+0.40 been before>each before>import before>it before>start beginning below better between>them bios bit>adam
+0.40 blamed>the blender>4 blocking blocks>2048 blog blows blows>up broadcasting bs>8 by>itself bytes>each c>2048
+0.40 cache>holds call>needs can't can>you card>i care cause certain change changed>nothing check checkpoint>was
+0.40 chunks chunks>of classes classifier coco come come>to common compared compile compile>with complaint
+0.40 completeness compute conda consider constant constant>at container container>main context>length context>the
+0.40 cosine could>you cpu>and cpu>blocks cpu>numpy cpu_offload_gb crash>remains crashed>again csv cublas cuda>12
+0.40 cuda>context cudnn>benchmark cupy's dashboard dataset>has day days decorates decrease decrease>max default>and
+0.40 detected detectron2 device>by device>memory device>they devices didn't>change didn't>do difference discord
+0.40 do>not documentation does>your doubt e>g either else's else>on embed empty enabled enforce enforce_eager
+0.40 enough>memory entries>gives epoch epoch>3 epochs errors est eval_accumulation_steps>1 evening evenly every>batch
+0.40 exactly>one example except>block executable execution exp_avg_sq>exist exported fail failed fails>as false
+0.40 false>is false>so figure fine>in fine>it fine>with fine>yesterday first>epoch first>i fix>was fixed>shapes
+0.40 flash>attention flash>on flat>at flattened>into following for>reference for>that for>x forgot>no_grad forgotten
+0.40 fragmentation>was framework free>before free>the frees>its fresh fresh>kernel friend from>the fyi gb>and
+0.40 gb>arena gb>card gb>it gb>now gb>of gb>over gb>per gb>quadro gb>ram gb>slice gb>used general get>through ggml
+0.40 gib>memory gib>out gives go>figure going>to gone>after good>to gpu>1 gpu>memory gpu>script gpu_mem_limit>in
+0.40 gpu_memory_utilization>to gpus>device graphs>are graphs>keep guide guy had>to haha half>precision half>the
+0.40 handled happens>outside happens>with has>10 has>24 have>you haven't he heads>that's here here>and hi holds>4
+0.40 home>it hood hours how>many how>much htop https hunch i'd>guess i>ran i>was i>watched i>went ich idea idea>was
+0.40 if>the if>you impact ims ims_per_batch in>14 in>2 in>3 in>cell in>eval in>fold in>forward in>host in>kv
+0.40 in>lightning in>loader in>numpy in>use in>vain include influence intended interesting internal internal>frames
+0.40 is>256 is>512 is>75 is>a is>called is>deleted is>detached is>dropped is>empty is>exported is>false is>free
+0.40 is>off is>on is>under it's>at it's>not it>as it>breaks it>crashes it>died it>doesn't it>had it>in it>needs
+0.40 it>possible it>prints it>ran it>takes it>the it>works item>is its>communicator its>name java jax>0 jax>is jaxlib
+0.40 just k>atoms k>images k>scores keeps>the keeps>two knows kohya>gui kv language laptop laptop>with layers>on
+0.40 learning left>at length>is let's let>me like linear>layer linearly linearly>with lines link linux lists lives>in
+0.40 llama>3 llama_init_from_model llm_load_tensors llm_load_tensors>offloaded load_state_dict load_tensors loaded>in
+0.40 loading>model logits>1 look looked looking loop>is lora>rank lower>the m>params machines makes>no map_location
+0.40 mar march matrix>is max_length>128 max_logprobs max_model_len max_num_seqs>4 maybe>your medvram megabytes mem>3
+0.40 memory memory>on memory>use memorypooltype memorypooltype>workspace meta mib might>be milestone mind mine
+0.40 mine>had mini minutes mode>default mode>on model's>max model>card model>eval model>weights moments>per monitor
+0.40 month months more>memory move moves my>16 my>card my>colleague my>hunch n>512 nccl>allocates need>to needs>6
+0.40 neither>did nemo never>a never>goes never>mind ngl>0 no no>graphs no>help no>hooks no>influence no_grad
+0.40 no_grad>on nobody>else nodes none>in not>fixed not>help not>on not>solved notes now>it now>thanks num_beams
+0.40 numpy nvidia nvlink nvtop of>250 of>every of>past of>size of>them old>laptop old>session old>tf1 older ollama>ps
+0.40 on>4 on>another on>colab on>so one>after one>of one>request only>a only>in only>made oom>with ooms
+0.40 optimizer>step ort>provider other our>tf out>cpu outputs>go over>16 parallel>size parameter>sets parameters>over
+0.40 particles passed>to passes>run path>map_location pc peak>was peaks>at people per>card per>sample
+0.40 per_process_gpu_memory_fraction per_process_gpu_memory_fraction>was percent perhaps>the person plain>script
+0.40 plain>sgd pool>use position>logits power power>limit pp prefill>off preset print printed>it prints>false
+0.40 prints>the private>pool process>in produces proposes py python python>floats python>keeps pytorch's r ran>it
+0.40 rank0 rank3 rank>8 ranks>call rec recent recommend recommends record reference related repo report reported
+0.40 reports requested>size reserved reserved>in restarted>the restores right>before roughly rows rtx>a6000 run>on
+0.40 runs>in runtimeerror same>data same>message same>place same>result same>step same>thing sampled saved>from
+0.40 saw>the scaled scores>per script>has script>on second>not seconds secs>took segmentation seq sequence>length
+0.40 session>config session>creation set>for set>pytorch_cuda_alloc_conf set_device>local_rank set_memory_pool_limit
+0.40 set_memory_pool_limit>trt sets setup several shell>take shm>is show shows shows>3 shows>one single>copy
+0.40 single>gpu site sits>at sizes>1 sleep>10 slot slow slower smi>shows snapshot>with so>graphs so>much so>not
+0.40 solution someone>on sometimes spec splits spring stack>trace stale status stays>at stderr step>one steps>go
+0.40 steps>was still still>fails still>goes still>the stock stored>in supported suspect suspicion svc swap>untouched
+0.40 ten>steps tensor>of tensorflow tf_cudnn_workspace_limit_in_mb tf_cudnn_workspace_limit_in_mb>256 than>at
+0.40 that's>been that>did that>the the>1 the>adam the>allocated the>beginning the>benchmark the>console the>context
+0.40 the>docs the>faq the>following the>hood the>kernel the>lightning the>machine the>message the>model the>optimizer
+0.40 the>outcome the>process the>program the>readme the>repo the>second the>start the>third the>tile the>university's
+0.40 the>validation the>version the>weights then>and there's>never there>already there>in these>two thing thing>in
+0.40 things think this>can this>card those>in thread tile>512 title to>1024 to>allocate to>avoid to>know to>load
+0.40 to>say to>see today tokens tokens>you tonight took>0 took>12 torch>compile torch>load torch>nn total>vram
+0.40 traceback trainer's trainer>predict training training>with transducer tried>the trouble trt>memorypooltype
+0.40 true>so true>to tsvetan tsvetan>k two>moments two>nodes typo>in ubuntu unable unable>to unchanged under>no_grad
+0.40 under>torch university's unlimited unloads unloads>the untouched used used>as used_bytes v100>32 vae vae>tiling
+0.40 vain val validation valueerror valueerror>the values venv verified>with very>large via vllm>1 want>to warn
+0.40 warning was>fine was>it was>my was>no was>started was>suggested was>that watch watched way we'll we're we>have
+0.40 we>use webui>unloads weights>from weird what's what>we when>it when>we which which>is who whole>run will
+0.40 windows>10 with>48 with>batch with>cuda with>mode with>the with>this without>a without>complaint without>item
+0.40 workaround worked worker>processes workers works>for works>on works>there workstation>in would>it wow xid years
+0.40 you>run your>batch zero zero_grad ~advis ~agree ~alloc ~alrea ~anyon ~anywa ~attac ~attem ~atten ~avail ~behav
+0.40 ~bette ~captu ~certa ~chang ~class ~confi ~consi ~conta ~corre ~cosin ~cupy' ~curio ~dashb ~decre ~descr ~detai
+0.40 ~diffe ~discu ~docum ~drive ~eithe ~else' ~enabl ~envir ~epoch ~estim ~eveni ~evenl ~examp ~excee ~excep ~exclu
+0.40 ~expor ~faile ~float ~follo ~forma ~frien ~funct ~happe ~haven ~ident ~impac ~impro ~inclu ~influ ~initi ~inten
+0.40 ~jaxli ~looke ~looki ~manua ~medvr ~megab ~memor ~menti ~miles ~monda ~month ~nothi ~nvlin ~occur ~opera ~optio
+0.40 ~outof ~paged ~param ~peopl ~perso ~preci ~print ~progr ~pytor ~reboo ~recen ~recom ~repla ~repos ~rough ~sever
+0.40 ~slowe ~solut ~somet ~specu ~split ~sprin ~stand ~stder ~subje ~suspi ~there ~thing ~threa ~ticke ~tonig ~troub
+0.40 ~tsvet ~ubunt ~unabl ~uncha ~unins ~unive ~unlim ~untou ~warni ~what' ~wonde ~worka ~write ~yeste á ú す す>。
+0.40 は 报 报>错 错 도 분
+0.60 0>0 256>gb 2>0 2>4 2>5 3>1 4>1 4>to 7>0 80>gb =2 a>test above according according>to after>each all>three also
+0.60 an and>8 and>got and>runs are>you as>in avail>mem b>model batch>size buffer>on bug but>he by>now cache>is
+0.60 card>has colleague collect completed confirms cpu>is cuda0 cudnn current different disk don't effect environment
+0.60 every>time fails>on fails>too faq far finished>in first>thought float16 for>both further gb>as gb>enough gb>free
+0.60 gb>in gc>collect gives>the go>to goes>up gpu_memory_utilization gpus great green happens has>been healthy help
+0.60 home i>can't i>get i>printed in>4 in>case in>total is>0 is>unlimited issue ist it>says it>slower its>own
+0.60 last>year loads>the log logits>are logs looks m>parameters made>no manual max_split_size_mb mb>in me measured
+0.60 message ms name neither net>is no>change no>effect no>luck nope normal nothing of>32 of>it of>ram on>my our
+0.60 outcome packages parameter per>the pinned>2 pip please possibly precision profiler project py>line q4_k_m
+0.60 question readme requested restarted rtx run>it run>the runs>fine sadly same>crash same>failure says>the secs
+0.60 sees seq>len should size>is so>far so>there's someone sorry>for src started>with still>dies suggested
+0.60 tensorrt>llm thanks>for the>cache the>dict the>forum the>log the>ort the>profiler the>pytorch the>script
+0.60 the>time the>way then>i then>it theory there's there's>no ti to>run torch>2 trace trains>for uses verified was>a
+0.60 weeks well were>saved whether windows>11 works>fine works>now would writes yesterday ~accor ~autho ~begin ~check
+0.60 ~detec ~disab ~figur ~furth ~logit ~machi ~messa ~neith ~norma ~nvidi ~outco ~packa ~pleas ~prese ~quest ~readm
+0.60 ~repor ~runti ~someo ~teste ~theor ~valid ~value ~verif ~watch ~wheth
+0.80 512>gb 64>gb =1 about alike any at>all attention avail by>default can checked code cpu cuda>graphs did>not
+0.80 did>you do>you docs does driver exception forum graph>capture his i i'll is is>set it>dies it>fails it>isn't
+0.80 it>was know kv>cache launch layers>to luck might my>first no>difference of>memory oom or ours post ram same say
+0.80 see so>no so>that some sure tell tested that>was try using we've worth year ~asser ~healt ~measu ~minut ~possi
+0.80 ~repro ~retri ~sugge
+1.00 =0 are be case cc failed>to guess it>still perhaps the>crash this ~perha
+1.20 =4 error how i'm if info may out>of we
+1.40 could maybe tried
+1.60 i've
""",
    "optimizer_state": r"""
-0.60 load mb
-0.40 1>gb adam>keeps at>optimizer by bytes>each cache cuda dict each>in gpu graph host into k keeps>two kept live
-0.40 loop max moments>per n node on>the optimizer>is pool problem ram stays still training up we while ~outpu ~probl
-0.20 # 0>06 0>3 0>4 0>6 0>8 0>9 10>gb 13>and 160>mb 16>gb 16>so 1>1 1>5 1>m 2>1 2>7 2>gb 2>with 30>b 32>mb 3>gb 4>2
-0.20 4>bit 512>batch 5>gb 70>b 7>m 8>bytes 8>gb =4 a activations adam>buffers adam>moments adamw>8 adamw>to after>a
-0.20 alive allocated>at allocator along already also an and>for and>it and>optimizer are>around are>kept around
-0.20 as>full asked at at>1 at>that attention awq axolotl>yaml b>model backbone's be before before>the being benchmark
-0.20 bfloat16 blame block blocks bnb>optim buffers>of build by>adafactor by>now by>then c call came can't card
-0.20 card>with cell checkpoint chunk ckpt comment compute confirmed context contiguous could cpu>is crashes crop
-0.20 cross csr ctx cudf cudnn days de decay decoder del der detach device do docs done doubt doubt>it driver dtype
-0.20 during e each each>step eager empty enable end error eval even ever every>step exist exp_avg_sq>exist failed
-0.20 fails>at feature features file first>i fixed for>a fp8 fraction frame frames free freed from>the g gb>more
-0.20 gb>per gib gigabytes gives global going gone gpu>0 gpus graphs growth gtx gui h h100 half has help helped hidden
-0.20 host>ram hours however i'm i've i>get i>just i>use id ids if images in in>a in>bf16 in>full in>host in>it in>one
-0.20 in>wsl inference input inputs is>adamw is>not is>on isn't it>doesn't it>is it>makes it>takes it>that it>to
-0.20 it>too it>works item jax job keep kv la last later leaves left len length linear list live>in lives loaded
-0.20 loader loads log logits long lora>r lora>rank m>parameters main make makes>no map march memory million mine
-0.20 minute mode momentum>0 my>16 nccl need needed net net>has never>reached next night no>momentum no>more no>odds
-0.20 no>problem no_grad none not not>your notebook nothing>to now>it num number nvme odds of>1 of>them old ollama
-0.20 on>cpu only>the onto ooms optim>paged_adamw_32bit optimizer>states optimizer>we order other others our output
-0.20 outputs outside over>16 page parallel parameters>over params>0 pass>the passed per>rank per>step picture pinned
-0.20 pipeline plain>sgd planned point probe process prompt pth pth>has pulled python pytorch q4 question r rank>8 re
-0.20 reached remat replaced>adam request reserved return rtx run s sampling say says scores scratch script sd sdpa
-0.20 search segments seq server session sgd>momentum shared shows side since since>march size>is slurm small so>i
-0.20 softmax some sorry start starts state_dict states>are stays>at steps>go stops stops>at stored swap swapped
-0.20 swapped>adamw t t4 takes takes>as teacher tell ten ten>steps tensors test textbook than>at that>the the the>16
-0.20 the>2 the>adam the>backbone's the>backward the>card the>device the>discriminator the>linear the>list the>memory
-0.20 the>optimizer the>pth the>training the>weights then>adam there thread three through ti time to>0 to>32 to>blame
-0.20 to>the token too training>step tried tune>of two>moments u until v100 vae validation values variable version
-0.20 vllm vram was>the we>use weights>are weights>of what>the when when>i will window windows with with>lora with>no
-0.20 with>offload_optimizer with>remat with>the without>it workers works>since workspace wrapped>by wsl wsl2 xla
-0.20 yaml>lora yes yet your>list your>problem zero_grad ~activ ~alrea ~appen ~aroun ~assum ~befor ~bench ~bfloa
-0.20 ~blend ~block ~cache ~captu ~chunk ~class ~colle ~compi ~compu ~conte ~conti ~conve ~decod ~delet ~detac ~detec
-0.20 ~disab ~drive ~durin ~engin ~estim ~faile ~featu ~flatt ~frame ~gathe ~gener ~gigab ~globa ~graph ~handl ~helpe
-0.20 ~hidde ~howev ~image ~infer ~input ~inter ~kille ~lapto ~large ~laten ~leave ~lengt ~light ~linea ~loade ~logit
-0.20 ~matte ~merge ~minut ~multi ~neede ~noteb ~numbe ~outsi ~paral ~pictu ~pinne ~pipel ~plann ~polic ~posit ~preal
-0.20 ~predi ~proce ~produ ~profi ~promp ~pulle ~pytho ~quant ~quest ~reach ~recor ~refer ~relea ~reloa ~remov ~rende
-0.20 ~repla ~repor ~reque ~reser ~resta ~resul ~retur ~sampl ~scrat ~scrip ~searc ~segme ~serve ~servi ~sessi ~setti
-0.20 ~share ~slowe ~split ~start ~targe ~teach ~tenso ~textb ~threa ~throu ~token ~trans ~unrol ~valid ~value ~versi
-0.20 ~windo ~worke ~works
+0.20 0>and 0>everything 0>in 0>pass 100>keeps 10>4 10>is 112>gb 12>bytes 12>gb 14>and 16>bytes 17>gb 18>gb 19>gb
+0.20 1>dies 1>is 1>passes 1>to 1>with 22>gb 250>k 256>k 2>instead 2>step 2>the 3 3090>the 30>gigs 30>m 37>gb 4090>and
+0.20 40>000 40>gb 47>gib 48>gb 4>cards 50>k 56>more 5>and 5>b 600>m 76>to 80>gb 8192>wide 8192>x8192 860>m 8>bit
+0.20 8>micro 8>ranks 9>of =3 a100>80 a6000 a>16 a>3 a>50 a>float a>float32 a>full a>history a>hundred a>leak a>lot
+0.20 a>memory a>plante a>single a>third about>the adafactor>and adam>for adam>in adam>makes adam>state adam>too adams
+0.20 adamw>for adamw>it adamw>keeps adamw>py adamw_8bit adamw_bnb_8bit adamw_torch>and adapter adapter's adapter>is
+0.20 adds>2 after>backward after>epoch after>loading after>step after>unfreezing all all>7 all>else all>layers
+0.20 all>seven allocates>on allocates>twice alloue alone alone>are alone>uses although although>the always amp
+0.20 amp>with and>adam and>exp_avg_sq and>friends and>is and>it's and>loss and>my and>second and>so and>step
+0.20 and>their and>variance and>we're and>you another apex>keeps apex>o2 applied>so apply are>four are>good are>ok
+0.20 are>over as as>big as>far as>i as>large as>on as>one as>two at>17 at>epoch ate ate>the au au>premier avant b>100
+0.20 b>8 b>fits b>full b>in b>on b>with backbone>with backward>are backward>of backward>passes batch>4 batch>batch
+0.20 batch>is batches because because>no beim beim>ersten between>step between>the bf16 bf16>weights big>as billion
+0.20 bit bit>states bit>variant bit>로 blew blew>up bnb box break break>it breaks>it brings brought brought>the bs>1
+0.20 budgeted buffer buffer>as buffers>don't building>the built but>it's by>precisely c'est can't>hold can>hold
+0.20 can>see card>and card>can card>whole cards>holds cards>it carries carries>the carry case case>closed chance
+0.20 checkpoint>on closed closed>i come>to comes>at comes>in commented commented>out complete complete>set config
+0.20 config>was config>wasn't configure configure_optimizers contained copes copies>that copy>in copy>of copy>that's
+0.20 cost cpu>cured cpu>in cpu>made cpuadam crash crash>at crash>comes crashed created>a created>lazily created>on
+0.20 creation cured>the data>is deepspeed deepspeed's default>for deux did did>it did>not didn't died>at dies>at
+0.20 dies>the divided documenting does does>the doesn't>go doing doing>a don't don't>get don't>have dort down>as dp
+0.20 dp>size dreambooth>with dropped>by ds ds_config ds_config>the duplicates each>as each>card each>of each>rank
+0.20 eight eight>cards el>modelo else>equal embed embed_tokens embedding>256 embedding>sparse embeddings ends>at
+0.20 enough equal erst ersten es every every>gpu every>run every>weight exactly exp_avg exp_avg>and exp_avg_sq>torch
+0.20 expect exponential f32 factory failing>op fails fails>all fails>once fairscale falls falls>over false false>in
+0.20 far>as file>saved find>a fine fine>tune fine>tuning finetune finetune>on finetuning finetuning_type first>and
+0.20 first>batch first>step fit fits>now flag flat float32>master float>copy folks followed followed>the footprint
+0.20 for>1 for>24 for>it for>me for>mixed for>my for>our for>sdxl for>the for>this for>those for>two foreach>true
+0.20 foreach_sqrt forgot forgot>the forward four four>bytes four>times fp16>24 fp32>copies freezing freezing>it
+0.20 friends from>76 from>not frozen frozen>base fsdp>was fsdp>with full>fine full>finetune full>in full_shard>is
+0.20 fused>optimizer fusedadam gap gave gave>us gb>12 gb>after gb>and gb>card gb>cards gb>exactly gb>i gb>no gb>peak
+0.20 gb>suffices gb>there's gb>weights gb>with get get>it get_peft_model>was gets>rid gets>through ghislain gigs go
+0.20 go>in go>on goes>on good>with got got>all got>created gpu>because gpu>mem grad>checkpointing
+0.20 gradient_accumulation_steps gradients>14 gradients>fit group had>been had>budgeted had>died had>gradient had>two
+0.20 hadn't half>weights halves halves>it happily happily>at happy has>30 has>its has>momentum has>to have>room
+0.20 having he he>was hence>all hey history>of history_size history_size>100 hold hold>the hundred hundred>past i
+0.20 i>built i>count i>don't i>forgot i>loaded i>put i>replaced i>set i>suspected i>thought in>16 in>deepspeed
+0.20 in>ds_config in>f32 in>float in>float32 in>init_group in>int8 in>megatron in>mixed in>nvidia in>tf in>trl
+0.20 init>of init_group inside inside>step instead instead>of int8>the irrelevant is>31 is>allocated is>created
+0.20 is>dead is>good is>happy is>named is>plenty is>printed is>true is>what it it's it's>adam's it>bf16 it>each
+0.20 it>out it>ran it>took it>trains iteration>0 iteration>1 iteration>as iteration>is its>buffers its>moments
+0.20 json>nothing jumps jumps>by just>the just>when k>1024 k>50 k>vocab k>x keeps>mu kills kills>it l>à large>as
+0.20 last>straw layer layer>no layers layers>are layers>rather lazy le>cpu life like line line>88 line>without
+0.20 lion>halves llama>3 llama>factory lora>but lora>config loss>and loss>backward loss>of lot lots lots>of low
+0.20 lr>warmup m>rows makes>it master>copies master>copy master>weights master_weights master_weights>true match
+0.20 matched matched>nothing matrices max_preconditioner_dim me me>6 meant megatron>config mem>after memory>is
+0.20 memory>jumps memory>viewer mentioned micro micro>batches micro>steps mistral>7 mixed mixed>precision model>14
+0.20 model>alone model>parameters modelo modules_to_save momente moments>for moments>on moments>that moments>to
+0.20 moments>were momentum>buffers monstrous more>than more>that moved moved>from moved>to mu much multi muon
+0.20 muon>for my>llama myself myself>for named needs>four needs>no network never>after never>applied never>called
+0.20 newbie newbie>here nicely no no>batch no>chance no>room no_shard>by not>starting not>the nothing nothing>about
+0.20 nothing>hence nothing>was notice notice>that now>19 now>at now>has nu>in o2>makes of of>0 of>100 of>adamw
+0.20 of>adamw_torch of>every of>everything of>its of>moments of>one of>room offload>of offload_optimizer>to
+0.20 offloading>the ok>the on>a on>each on>every on>first on>for on>no_shard on>one on>resume on>to once>the one
+0.20 one>buffer one>gpu one>more one>per one>prints one>that one>would only>4 only>one oom op>is opt optax>adam
+0.20 optax>adam's optax>sgd optim>adamw optimiser optimization optimizer's optimizer's>state optimizer>doesn't
+0.20 optimizer>got optimizer>has optimizer>on optimizer>to optimizer>was optimizers or or>offload ordinary oss out
+0.20 out>for outofmemoryerror>cuda over over>8 over>as over>the p paged_adamw_32bit>the paged_adamw_8bit pages
+0.20 param>groups parameters>were params>100 params>6 params>in partition>was partitioned pas pass pass>then
+0.20 passed>model passes passes>the passing>foreach past pattern paying paying>for peft>wrap per per>gpu per>layer
+0.20 picked>up place place>of placement plain>ddp plan plante plante>au plenty plus port precisely precision
+0.20 preconditioner preconditioner>matrices premier print>trainable printed printout prodigy projected pushed
+0.20 pushed>it py>for py>line py>to quickstart rafa raises rather rather>than reducing replicated replicated>on
+0.20 requires requires_grad>stayed requires_grad>was rest restored restored>to resume resume>but room>for rows
+0.20 run>dies run>that running>averages runs>so runs>through same>args same>batch same>parameters same>weights save
+0.20 saved saves scaler>step second second>moments section see>from ses set>of seven seven>billion sft sft>in sgd>and
+0.20 sgd>in shadow sharding>them sharding_strategy sharding_strategy>no_shard shards since>then single sixteen>bytes
+0.20 sixteenth size size>10 size>between size>was slot slot>variables so>all so>it's so>moments so>much so>the solved
+0.20 someone>set sparse>true sparseadam spill split>over sqrt stage>2 stage>was starting starting>to state>exp_avg_sq
+0.20 state>for state>in state>is state>of states>on stayed stayed>true step>after step>allocates step>kills
+0.20 step>never step>one step>that's step>which stepped steps>1 stochastic stochastic>rounding stop stores>a straw
+0.20 suffices sums sur>le survives suspected suspected>the swapping switched switched>to switching switching>optim
+0.20 switching>to table table>were takes>place tampons target target_modules tells>you temporary tensor>in text than
+0.20 thanks>a that's that's>a that's>the that's>your that>apex that>as that>breaks that>come that>had that>tells
+0.20 that>two the>250 the>3 the>50 the>8 the>accumulation the>adapter's the>buffers the>checkpoint the>complete
+0.20 the>cpu the>crash the>day the>eight the>embedding the>failing the>first the>footprint the>four the>fp32
+0.20 the>frozen the>gradients the>half the>limit the>llama the>low the>megatron the>missing the>net the>network
+0.20 the>oom the>optimiser the>optimizer's the>ordinary the>peft the>plan the>rest the>running the>same the>scaler
+0.20 the>sixteenth the>sparse the>state the>states the>sum the>temporary the>tensor the>torch the>total the>trainer
+0.20 the>usual the>very the>whole the>yaml the>zero them>over then>every then>falls there's>your thing thing>went
+0.20 third third>buffer this this>layer thought>it through>where times tipped>it to>17 to>8 to>adam to>crash
+0.20 to>everything to>it to>life to>match to>never to>train torch>outofmemoryerror torch>zeros_like tpu
+0.20 traceback>ends tracked train trains>at trains>happily trl true>is tune tuning>of turned turned>out turning
+0.20 turning>it twelve twelve>bytes two>moment two>more two>optimizers type under unet unfreezing>at unfreezing>the
+0.20 unfroze unfroze>the upd update>no update>rule us>back usage>goes use>distributed use_8bit_adam
+0.20 use_distributed_optimizer use_distributed_optimizer>was useless>here uses>14 usual v>12 v>is variables variance
+0.20 variance>of variant>of vectors>of very very>first vs wanted wants>4 was was>0 was>at was>built was>commented
+0.20 was>doing was>false was>fine was>made was>on was>one was>training was>where we're>out we>went week>and
+0.20 weights>14 weights>in weights>plus weil well>as went went>from were were>the were>trained what what>adam
+0.20 when>the where where>it whole whole>backbone whole>thing wide>layers with>a with>adam with>adamw
+0.20 with>bitsandbytes with>fp32 with>history_size with>lots with>no_shard with>sgd with>sharding_strategy
+0.20 without>use world world>size would>expect wrap wrapper wrong wrong>section x x8192 x8192>per x>4096 x>params
+0.20 xformers>enabled xl yaml>said yaml>under you're you>don't you>pass zero>1 zero>2 zero>config zero_optimization
+0.20 zero_optimization>stage zeros zeros_like zeros_like>p zwei ~13107 ~alloc ~allou ~altho ~alway ~anoth ~appli
+0.20 ~backb ~becau ~billi ~bring ~broug ~budge ~carri ~chanc ~close ~cpuad ~didn' ~divid ~docum ~enoug ~erste ~exact
+0.20 ~expon ~facto ~fairs ~finet ~float ~follo ~footp ~forgo ~freez ~frien ~froze ~fused ~ghisl ~hadn' ~halve ~happi
+0.20 ~havin ~hundr ~hybri ~initi ~insid ~inste ~irrel ~layer ~match ~matri ~menti ~model ~monst ~mysel ~newbi ~nicel
+0.20 ~nothi ~offlo ~passe ~patte ~payin ~plant ~plent ~preci ~prodi ~proje ~pushe ~quick ~raise ~rathe ~repli ~scale
+0.20 ~secti ~shado ~shard ~singl ~solve ~staye ~stepp ~stoch ~suffi ~survi ~suspe ~tampo ~tempo ~that' ~there ~track
+0.20 ~turne ~turni ~twelv ~unfro ~varia ~vecto ~wante ~weite ~you'r ~включ ~момен ~парам ~хвата ç ç>a é>ç включил гб
+0.20 гб>включил для параметр хватает это 과 그 꾸 꾸>니 는 로>바 를>8 마 만 바>꾸 스 었 었>어 에>서 저 전 죽 죽>었 첫
+0.20 합 합>니
+0.40 0>did 14>gb 1>does 20>gb 32bit 4>or 6>7 8>b accumulation adafactor>fits adam's adam>doesn't adamw8bit>and
+0.40 adapters adds all>the allocates amsgrad>true and and>backward and>nu another>2 any>data apex applied are as>the
+0.40 at>step averages backbone backward before>any bitsandbytes boom both brings>it buffers bytes bytes>per cards
+0.40 copies cpu cpu>runs created dense device>cpu difference distributed>optimizer embedding epoch>5 everything
+0.40 existed extra>buffers fails>in first fit>the float float32 float>before foreach foreach>false forward>and
+0.40 fp32>master full>tuning full_shard gb gb>less get_peft_model good grads groups had in>initialize in>step init
+0.40 initialize is>read is>the it's>ok it's>the it>fit it>just json just just>fits keeps>a keras lamb lamb's
+0.40 lamb's>extra lazily lbfgs>with m modules more mu>and now nu o2 of>adam of>step off>in offload_optimizer>device
+0.40 offloading ok on>my oops optax optim or>batch paged paged_adamw_32bit param>size parameter parameters partition
+0.40 per>weight plain preconditioners>for print_trainable_parameters>said py qlora rank rank>256 requires_grad room
+0.40 runs runs>adam said said>100 scaler second>iteration sgd>runs shampoo's shampoo's>preconditioners
+0.40 shampoo>preconditioners sharding sixteen size>of solved>this sparse stage>0 step>1 stop>in strategy than>the
+0.40 the>difference the>flag the>json the>lora the>model the>moments the>size the>step this>for those times>the to>21
+0.40 to>adafactor to>cpu torch torch>optim trainable>params trained training>all trains true tuning tuning>now twice
+0.40 twice>the two under>the unfreezing was>off we're weights wide without>the works yaml you zero>stage ~adam'
+0.40 ~avera ~backw ~bitsa ~copie ~creat ~deeps ~diffe ~distr ~dream ~embed ~every ~exist ~forea ~gradi ~group ~lamb'
+0.40 ~lazil ~parti ~print ~sixte ~spars ~strat ~switc ~tunin ~unfre
+0.60 24>gb 3>b 7>b 8bit adamw_torch and>v avg batch>1 copy ddp doesn't dreambooth edit exp exp_avg_sq extra
+0.60 first>update fits fsdp gradients it>from keeps kohya less lion m>and made megatron momentum my>3060 offload
+0.60 param params print print_trainable_parameters sgd shampoo shard sq step>0 the>update weight works>on ~adapt
+0.60 ~buffe ~doesn ~histo ~maste ~megat
+0.80 2>x amsgrad distributed galore history iteration kohya>with lora master no_shard offload_optimizer
+0.80 preconditioners trainable update zero ~amsgr ~galor ~itera ~optim ~param ~preco ~state ~train ~weigh
+1.00 adafactor b full lbfgs peft stage state states v ~adafa ~shamp ~updat
+1.20 adamw8bit fp32 optimizer ~adamw
+1.40 moments
+1.80 step
+2.00 ~momen
+2.20 adamw
+2.40 adam
""",
    "other_processes": r"""
-0.60 =0 cpu each no per pool step too
-0.40 # =4 all and>it's batch be before>the cache cell config doesn't fits fixed for full goes half in into it's load
-0.40 loss max model n nobody>else not>the num over part ram set smi>shows tensor the>end the>notebook then total true
-0.40 x ~buffe ~doesn ~optim ~passe ~varia
-0.20 0>1 0>2 0>4 0>5 0>6 0>8 0>9 0>is 0>mib 0>that 12>gb 16>gb 1>5 1>and 1>is 23>4 24>gb 3>gb 40>gb 48>gb 4>1 8>but
-0.20 8>gb a>24 a>4090 a>forgotten a>fresh a>friend a>full a>minute a>new a>shared a>single a>stray above activations
-0.20 adam adamw adapter add all>24 all>have all>of alloc allocate allocator alone also always and>all and>i and>is
-0.20 and>it and>my and>not and>now and>nvidia and>started and>that's and>there and>with any are arena array as>a
-0.20 as>the as>well asked>for asking assigned at>0 at>12 at>first at>start at>this attention auto autotune avail
-0.20 avail>mem available b backend backward base batch>8 before>each before>it before>start best bf16 block both
-0.20 buffer buffers building built but but>he but>i but>me but>the by>a cached call calls card>0 card>and card>has
-0.20 card>nvidia card>when card>with case ceiling checkpoint chunk chunks ckpt clear cold colleague>of comes
-0.20 container>main context contexts conv copies copy couldn't count course crash>at created cuda cudamalloc cudf
-0.20 cudnn cupy cut d data de dead default del desktop>on device dict did>the die dies>within disk do>not does
-0.20 doubled down>to eager eight else else>is else>on embeddings en enable encoder end end>of ends entry env epoch
-0.20 eval every every>stale everything>else exactly>one exception export fails fails>at failure feature file
-0.20 fine>yesterday first>card first>idea fixed>it flag flat float for>a for>my for>that for>the forum forward fp16
-0.20 fp32 frame frames free>before frees friend function gb>and gb>at gb>card gb>is gb>mx150 gb>per gb>so gc gib>free
-0.20 given gives global goes>up good got got>the gpu>and gpu>at grad gradient graph graphs grid growth gtx had>no
-0.20 had>this had>to had>two half>the handler hard has>a have>your he>had he>was head helped here>which his>with
-0.20 history hit>the i'll i>gave i>had i>kept i>run i>set id idea idea>was ids images import in>a in>and in>memory
-0.20 in>that inactive index input inside>the installed instead instead>of into>the is>the is>what it>at it>dies
-0.20 it>fails it>has it>possible it>says it>starts it>still it>to it>was item iteration itself>and jax>0 just k k80
-0.20 keep kernel>and kernel>was killed>all killed>every killed>everything l4 language laptop large last>year latents
-0.20 later layer layers learner leaves len length like limit line lines lives llm loader loading local locals logits
-0.20 logs long loop lower made main makes many map mate maybe means memory memory>on message mib>each mib>together
-0.20 million mine>alone mine>had mode model>was models module more much mx150 my>card my>colleague my>first
-0.20 my>notebook my>slot n>1 need needs net network new no>second nodes not>enough not>on nothing>fits now>it np
-0.20 numba number nvidia>com object of>which off ok old>server ollama>ps on>2 on>a on>another on>card on>mine on>my
-0.20 on>top on>windows one one>gpu ones only>one only>the onnx onto onto>the oom optimizer order ort other>machine
-0.20 other>python otherwise ought out overnight own>script p p100 parallel parameters parent>pid partition pass
-0.20 passed passes past path pdb peak percent perhaps picture pipe pipeline place plain plan policy possible
-0.20 possible>that pr pretrained printed prior process>and process>in processes>and processes>on profile prompt
-0.20 put>the px python>at python>on python>pid q quota quota>of qwen ran ran>on rather rather>than raw ray re read
-0.20 read>the rebooted>twice red>box refuses render render>on replicas reply reserve reserve>vram resolution restart
-0.20 result run>were s said same>batch same>crash same>job same>message same>notebook same>process same>run sampler
-0.20 saved saving say says>inactive scope scratch second>run sees segments server>which set>it sets setting seven
-0.20 shape shard shared>server shell>take shm should shows>no simulator single six>times size sizes slice slices slot
-0.20 slots smaller smi>lists snapshot so solved solved>his solved>it somebody>had somewhere spacy split stack stage
-0.20 started>again started>with startup status steps still>dies still>holding still>there stopped>it stops stops>at
-0.20 stored strategy stray sure swap swapped swapped>the system table tb teacher tensors text than than>the that>was
-0.20 the>3060 the>3090 the>a100 the>big the>cache the>case the>cell the>command the>default the>first the>full
-0.20 the>node the>number the>pod the>process the>quota the>run the>second the>server the>session the>share the>time
-0.20 the>two these think third this>is this>node this>with thread tile times to to>allocate to>be to>go to>see to>use
-0.20 together token tokens top torch torch>model touch touches touches>cuda trace traceback training>script trt try
-0.20 trying type up>only up>to update used uses utilisation validation values variable variables version video
-0.20 visible w wants warm>up was>at was>enough was>full was>it was>my was>on was>the was>what watch watch>n way
-0.20 weights well went>from what>it when>i when>the when>you where where>only which>never which>was while>the width
-0.20 with>0 with>1 with>80 with>batch with>it within within>a without works>on workspace workstation>in would wrong
-0.20 yaml year you>still zero ~accum ~activ ~adapt ~alway ~askin ~assig ~avail ~backe ~backw ~bigge ~build ~cache
-0.20 ~capac ~captu ~ceili ~check ~chunk ~compa ~compi ~compl ~confi ~confu ~const ~conte ~conti ~contr ~conve ~copie
-0.20 ~could ~count ~cours ~creat ~cudam ~custo ~decod ~defau ~delet ~detac ~doubl ~encod ~envir ~excep ~expor ~featu
-0.20 ~float ~forwa ~fract ~frame ~frien ~funct ~globa ~gradi ~growt ~halve ~handl ~helpe ~histo ~image ~inact ~initi
-0.20 ~insta ~inste ~itera ~jetso ~langu ~lapto ~laten ~layer ~learn ~leave ~lengt ~limit ~loadi ~local ~longe ~measu
-0.20 ~messa ~milli ~modul ~momen ~multi ~netwo ~numbe ~objec ~offlo ~outpu ~overn ~param ~parti ~perce ~perha ~picke
-0.20 ~pictu ~point ~polic ~possi ~predi ~prefe ~prefi ~prese ~produ ~promp ~quant ~rathe ~recon ~recor ~refer ~refus
-0.20 ~reloa ~remai ~remov ~repla ~repro ~resto ~resul ~resum ~rollo ~sampl ~savin ~scrat ~segme ~separ ~seque ~setti
-0.20 ~shard ~simul ~singl ~slice ~small ~snaps ~solve ~somew ~stand ~statu ~store ~subpr ~swapp ~switc ~teach ~textu
-0.20 ~there ~threa ~toget ~token ~touch ~trace ~track ~tryin ~unloa ~updat ~upgra ~uploa ~upsca ~utili ~valid ~versi
-0.20 ~visib ~watch ~weigh ~withi ~witho ~wrapp è в гб не
+0.20 00>and 02>gib 03>12 0>and 0>gb 0>had 10>2 10>and 11>52 11>days 11>gb 11>the 12>may 12>since 13>b 14>00 14>11
+0.20 14>6 14>b 17>gib 1>3 1>cuda 1>gb 1>got 1>of 1>was 212>mb 21>of 22>6 22>g 22>gb 23>6 24>free 280>w 2>1 2>and 2>gb
+0.20 2>was 30>g 30>on 31>gb 31>of 36>gb 39>4 3>am 3>at 3>gigs 3>is 3>my 3>of 3>python 4>40 4>so 5>3 5>min 600>mb 6>1
+0.20 6>2 6>gib 6>in 6>python 70>gb 70>gib 75>at 78>of 8>0 8>gib 8>gigs 99>in 9>8 9>gib 9>gigs =2 =3 a100>not
+0.20 a6000>with a>13 a>14 a>7 a>brand a>colleague a>colleague's a>couple a>crypto a>defunct a>different a>live
+0.20 a>matlab a>nano a>pod a>process a>python a>python3 a>reboot a>rented a>second a>tensorflow a>train a>triton
+0.20 aborts aborts>with about about>6 adebayo admin after after>a after>killing after>the again again>with ago
+0.20 alive>after all>along all>day all>good all>i've all>night all>read all>weekend allocated>so allocates
+0.20 allocates>its allocation allocations almost alone>on already>running alter am an>embedding an>orphaned and
+0.20 and>about and>b and>has and>jax and>kept and>launched and>once and>power and>start and>suddenly and>they
+0.20 and>training and>two and>was and>workers and>you've and>your animation another>gpu another>tab another>team
+0.20 another>terminal answer answer>the api app>had are>logged arguments as>allocated as>first as>i as>if as>soon ask
+0.20 ask>him ask>whoever asked at at>03 at>10 at>39 at>9 at>98 at>epoch at>load at>night at>noon at>nvidia at>once
+0.20 at>that at>who ate>the attached auf aux b>on back background>closed background>while bad bail bail>out
+0.20 batch>size batches>and be>fragmentation because>its been>moved before before>1 before>lunch before>my before>our
+0.20 before>then beforehand begin begins begins>and behind believe believe>it belongs benchmark benchmark>of bert
+0.20 between between>14 between>epochs bit>less blender>was blocks>the booked boot box box>since brand brand>new
+0.20 breakpoint breakpoint>in breaks>in bug build busy but>a but>after but>fuser but>i'd but>my but>no bwierzba
+0.20 by>default by>hand by>time bytes>allocated c c'd c>é came came>from came>second can't>do can't>even cannot
+0.20 cannot>be card>12 card>3 card>by card>if card>is card>moved card>no card>per cards>at carte carte>il case>the
+0.20 cause check>for checked>that child children>stayed chrome>plus chrome>with cleared>it client closed>it
+0.20 closed>the cluster>does cluster>node cluster>so code>i code>runs colab colab>like colleague>had colleague>on
+0.20 colleagues com>o comfyui>has commented compositor con confirmed confirmed>the connection>dropped console
+0.20 container>is container>was core could>put couple cp crash>and crash>was crashed crashes>at cron>job crumbs
+0.20 crypto crypto>miner ctrl+z>on ctrl>c'd ctrl>z'd cuaderno cuctxcreate cuda>at cuda>fails cuda>in
+0.20 cuda_visible_devices>3 cyberpunk cycles dali days days>ago dcgm debug>session debugger>session debugging
+0.20 dedicated dem demo>for deployment der desktop desktop>and details detector detector>on dev dev>nvidia device>2
+0.20 device>at devices>0 did>not dies>during different diffusion diffusion>webui disconnecting display>server dmon
+0.20 do>2 do>that docker>container docker>from docker>ps does>not doesn't>isolate doesn't>kill don't>remember
+0.20 down>the drained dropped>the during e>o easily eats edit editor ein einem embedding embedding>server empty>and
+0.20 encoder>and end>the engine>core enough entire entrena entries>in epilog epoch>4 epochs error>says evaluation
+0.20 even>imported even>start even>torch even>when evening every>hour every>single every>user everybody
+0.20 everything>back evicted>so exactly>when exited experiment>two failed failed>at failed>cuda_error_out_of_memory
+0.20 failed>this fails>on fails>right failures ffmpeg figure>is fills fills>the films finds fine>at fine>tune finish
+0.20 finished>i first>line first>one first>run fit>easily fit>py five>pids flaky flatmate for>every for>five for>its
+0.20 for>itself for>nine for>noise for>posterity for>us for>you forge forgot forgot>it forgotten>about forty found>a
+0.20 found>it found>the four>gigabytes four>python free>and free>figure free>of fresh fresh>one frigate from from>my
+0.20 from>ops from>this from>tuesday from>when from>yesterday from>yesterday's froze full>at full>run fuser>v g>让
+0.20 game>in game>launcher gaussian gave>me gb gb>according gb>after gb>auf gb>came gb>each gb>for gb>here gb>if
+0.20 gb>only gb>under gb>works gdm general generator generator>that get get>what gets>a ghost gib>all gib>in
+0.20 gib>memory gib>total gigabyte gigs>of git give give>each go>à gone good>now got>nothing got>scheduled gpu03
+0.20 gpu>07 gpu>2 gpu>for gpu>tests gpu>to gpu>util gpu>with gpu>you gpustat>cp gpustat>says grabbed>the grabs>75
+0.20 grabs>nearly graphics graphics>memory gres gromacs>job gromacs>run group guy h>it ha had>900 had>a had>been
+0.20 had>booked had>forgotten had>grabbed had>it had>its had>three handed hanging happens>only happy hardly hardware
+0.20 hardware>acceleration has>0 has>been has>gone has>loaded hashcat hatte hatte>ich have>started have>two help
+0.20 hence her his>matlab holding>11 holding>the hour>and how hundred hundred>mb hung>on i'm i'm>on i>asked i>begin
+0.20 i>can i>do i>even i>found i>hit i>killed i>opened i>ran i>reduce i>saw i>start ich idle idle>and if if>one
+0.20 if>the if>training igpu il imported in>as in>background in>general in>init in>it in>nvidia in>pycharm in>state
+0.20 in>terminating in>them in>vs in>your inference inference>demo inference>in inference>script info instance
+0.20 interpreter interpreter>fails invisible is is>2 is>about is>back is>idle is>mine is>running is>still is>taken
+0.20 is>there is>why isn't>the isn't>your isolate isolate>gpus it it's>fine it's>in it>again it>alive it>crash
+0.20 it>down it>first it>grabs it>jobs it>looks it>only it>open it>or it>sorry it>there it>trained its its>context
+0.20 its>first its>last its>memory itself>at iulia jax jax>in jax>preallocates job>on jobs>and jonas jupyter>tab k8s
+0.20 k8s>time karte keeps keeps>a kept kernel>down kernel>for kernel>is killed>parent killed>the killing killing>the
+0.20 know>why kollegen l>é la>m lab>server labmate labmate's landed last>model last>night's last>week launch>the
+0.20 launched>his launcher launching layers>before left>for left>it left>running less less>free let lief lief>noch
+0.20 limit>is lingered listed listed>a listing lists>a little>card live>stream llama llama>server lo loaded>for lol
+0.20 lol>my look>if looks>as lsof lunch m>ê machine maintainer manager>details maps>the march marek marketing match
+0.20 matlab>session matmul mb mb>before mb>for mb>of mb>were me>carte mem mem_get_info>as mem_get_info>returns
+0.20 memory>back memory>the memory>until memory>usage met mib>free mib>the midnight mig>is min>after mine>has
+0.20 minecraft miner>under minute>it minutes minutes>before missing model>inside model>warm modelo monitors more>and
+0.20 morning>the moving>the my>4 my>bad my>cards my>case my>colleagues my>flatmate my>job my>labmate my>lora my>own
+0.20 my>program my>script na nach namespace nearly>everything nearly>the needs>a never>died never>had new>one next
+0.20 next>to nicht nine nine>days nineteen no>limit no>the nobody>told node>gpu noise none>of not>alone not>ctrl
+0.20 not>end not>to not>us note note>to notebook notebook>kernel notebook>still notebook>with nothing>so
+0.20 nothing>wrong now>set number>one number>two numbers>differ nvidia nvidia0>lists nvtop obs>with occupied>the
+0.20 occupies occupying octane of>24 of>40 of>6 of>80 of>another of>card of>day of>the of>this of>your off>after
+0.20 off>and office ok>now ola old>run old>was ollama>still on on>and on>every on>gpu on>the on>these once once>in
+0.20 one>a100 one>card one>crashes one>didn't one>dies one>has one>holding one>where only>1 only>600 only>ever
+0.20 only>if onnxruntime oops open>all open>card open>in open>since open>the open>with opened>a ops or>not or>set
+0.20 orphan other>9 other>desktop other>node other>people others>in otro our>ci our>cluster our>group out>the
+0.20 own>copy own>pid owned>the owner pane parent>left parked>on people people>are per>kernel physical>card picks>up
+0.20 pid>40817 pid>is pids pinned>to pinning>the pixelgrau pkill playing plus>the plus>two pod>on pods poll pop
+0.20 pop>up posterity ppid ppid>1 preallocate preallocated preallocated>75 prend pressed>stop previous>user's prints
+0.20 prints>a problema process>has prod program ps>aux ps>says put put>two py py>and py>in python>from question qui
+0.20 quickly quit>it rafa ran>my rapids readable really reason reboot>cleared recovered rendering>in renders
+0.20 renders>with rented rented>instance replica replica>is reported reported>by reranker reserved>is resident
+0.20 resident>for resnet101 restarted returns right>now rook root run>from run>fuser run>kept run>number run>nvidia
+0.20 runlevel runlevel>3 running>in running>on runs runs>that runtime same>2080 same>a10 same>arguments same>as
+0.20 same>card same>command same>commit same>physical same>t4 same>titan says says>23 says>gpu says>it's scene
+0.20 scheduled scheduled>on screen script script>and script>dies script>is sdxl second second>and second>notebook
+0.20 see>which seen server>is server>of service>takes serving session>from session>had session>in session>open
+0.20 sessions sessions>and sessions>each seul several several>times shaders shared>the sharing sharp she showed>a
+0.20 showed>it shows>31 shut>down shut>it shut>that shutdown shutting shutting>down sin since since>march
+0.20 since>monday since>the since>then single>time sits sits>on sitting>on sitting>there six slicing slurm>epilog
+0.20 slurm>gave slurm>put small>card smi>before smi>on smi>says smi>see smi>showed so>it's so>to software some
+0.20 somebody's somebody>is someone's>gromacs someone>else something>else soon soon>as sorry>for speak spinning
+0.20 spyder spyder>console square squatting squatting>on stable stable>diffusion stale>kernels start>it start>of
+0.20 start>the start>two started>a started>anything started>at started>his state>z stayed stays>at steam steps>1
+0.20 still>alive still>going still>listed still>occupied still>open still>sitting stopped>the stream streamlit
+0.20 streamlit>app student's>notebook students succeeds succeeds>every suddenly sudo sur sur>la survived>the suspends
+0.20 suspends>it swears systemctl systemctl>stop systemd>unit t4 tab>i tabs>plus taint tait take taken taken>by takes
+0.20 takes>9 takes>95 takes>the talk talk>to task>manager team's team>is teams tenant's tenants tensorboard's term
+0.20 terminate terminate>the test>the tests>of tf>grabs tf>in tf>open tf>session than>half thanks>it that's>the
+0.20 that>900 that>card that>child that>for that>grabs that>host that>machine that>point that>time that>too thats
+0.20 the>2 the>a6000 the>api the>board the>build the>card the>children the>ci the>cluster the>compositor the>crashed
+0.20 the>dali the>day the>debugger the>defunct the>demo the>docker the>entire the>eval the>graphics the>guy the>ide
+0.20 the>igpu the>image the>inference the>killed the>larger the>list the>missing the>morning the>next the>night
+0.20 the>nightly the>noise the>numbers the>ocr the>office the>only the>open the>others the>parent the>previous
+0.20 the>queue the>reason the>reranker the>room the>runner the>scene the>small the>ssh the>stable the>stale the>start
+0.20 the>students the>systemd the>tensorboard the>terminal the>thing the>trainer the>transcription the>v100 the>very
+0.20 the>vision the>vram the>weekend the>windows the>zombie them>all them>at them>by then>i there there>all
+0.20 there>with there>you these>and they they>were thing>the this this>job this>morning this>one this>process
+0.20 three>failures three>of three>pods through>at through>but ti>the ticket ticket>closed ticket>from time
+0.20 time>during time>i'm time>slicing timeout times>each times>then tinha tmux>pane tmux>session tmux>sessions to>6
+0.20 to>a to>cuda to>exclusive to>false to>it to>me to>nothing to>nvidia to>self to>speak to>test to>the to>two
+0.20 today>i told>us too>what took>21 tool>with torch>a torch>cuda torch>zeros tourne train train>py trainer
+0.20 trainer>alive trainer>and trainer>had training training>all training>and training>with trains trains>happily
+0.20 trains>on transcode transcoding transcription transcription>service tried>again triton>container triton>server
+0.20 tuesday twice>once two>minutes two>other two>people two>tenants u>bwierzba um unattended under under>a
+0.20 under>another unit unreal unreal>editor until up>as up>at up>first up>with usage usage>of usage>on use use>but
+0.20 use>by user's user>in user>name users users>on using using>it util util>is v100 v>dev vasp very very>same vision
+0.20 visitors vllm>engine vllm>on vllm>server vom von vs wait wait>for wallpaper>engine war waren was>already
+0.20 was>between was>left was>minimised was>only was>playing was>rendering was>restarted was>sitting was>squatting
+0.20 was>using we>can't we>even we>found we>share we>wanted we>were web webui>still weekend weights>fit were
+0.20 were>free were>pinned what>i what>the whatever when when>ours when>your where>somebody whereas>yesterday which
+0.20 which>card which>the whisper>server whisper>service who>owns whole>evening why why>it why>only wieder will
+0.20 windows>and with>17 with>22 with>6 with>75 with>9 with>a with>ctrl+z with>cycles with>e with>its with>nvenc
+0.20 with>ppid with>sdxl with>shaders with>tf with>xla_python_client_mem_fraction woke woke>up work>i workers>0
+0.20 works>now works>right works>so workstation workstation>at wouldn't wrong>with xla
+0.20 xla_python_client_mem_fraction>45 xla_python_client_preallocate y>ya ya ya>entrena yesterday>i yesterday>so
+0.20 yolov4 yolov4>608 you you'll you've>got you>can't you>go you>have you>in you>launch you>start your>dump
+0.20 your>listing your>log your>ollama your>own your>script z'd zeros zeros>1 zombie>from zombies ~abort ~adeba
+0.20 ~almos ~anima ~assis ~attac ~befor ~behin ~beleg ~betwe ~booke ~break ~bwier ~canno ~carga ~carre ~comme ~compo
+0.20 ~conne ~conso ~coupl ~crash ~crumb ~crypt ~cuade ~cuctx ~cyber ~cycle ~dedic ~deplo ~derse ~deskt ~detec ~diffe
+0.20 ~diffu ~disco ~drain ~durin ~easil ~edito ~enoug ~entir ~entre ~epilo ~epoch ~evalu ~eveni ~every ~evict ~exite
+0.20 ~faile ~forgo ~friga ~gauss ~gener ~gigab ~hande ~hangi ~hardl ~hardw ~hashc ~hundr ~invis ~killi ~kolle ~lande
+0.20 ~linge ~liste ~listi ~loade ~logge ~machi ~marke ~memor ~midni ~minec ~minut ~missi ~mkrau ~names ~night ~ninet
+0.20 ~octan ~offic ~outli ~overl ~peopl ~playi ~poste ~probl ~profi ~progr ~quick ~rapid ~reada ~reall ~reaso ~rende
+0.20 ~rente ~repor ~reran ~resid ~resne ~resta ~retur ~runle ~runti ~sched ~scrip ~secon ~serve ~sever ~shade ~shari
+0.20 ~shutd ~shutt ~slici ~softw ~spinn ~spyde ~squat ~stabl ~staye ~strea ~succe ~sudde ~survi ~swear ~syste ~team'
+0.20 ~ticke ~timeo ~torch ~tourn ~tuesd ~ultra ~unatt ~unrea ~user' ~vendo ~visio ~visit ~weeke ~whate ~wiede ~would
+0.20 ~yolov ~you'l ~оказа ~проце ~серве à é>tait é>y ê ê>me í í>a всё гигов карте карту меня на на>карте оказалось
+0.20 процесс у у>меня что い>て が>残 き き>ま て>、 に>動 一 之 之>后 了 他 关 前 前>回 動>き 占 占>了 后 回 多 多>g
+0.20 学 就 我 掉 昨 普 普>通 残 残>っ 用>nvidia 的 能>跑 让 让>他 还 通 通>に 그 그>랬 끄 나 네 네>요 다>른 됩 됩>니
+0.20 둔 띄 랬 른 미 바 바>로 서>그 안 에>띄 터
+0.40 24576>mib 2>is 4>k 900>mb 9>gb 9>on =5 a a10 a1111 a>4 a>program a>student's a>vllm after>reboot alphafold
+0.40 already amp and>a and>comfyui another as>though at>11 ate attached>to b>loaded before>i before>you belong
+0.40 belong>to belonged belonged>to belongs>to ben booking booking>sheet card card>already ci ci>runner close
+0.40 close>the closing cluster colleague's comfyui>starts crash crashed>run ctrl>z cuda>mem_get_info day debugger
+0.40 demo dev>nvidia0 died docker down evicted exclusive exit flatmate's folding folding>home found>three free>again
+0.40 free>memory friday gb>belong gb>of gib gnome gnome>shell go go>of gpu gpu>1 gpu>3 gpu>or grabbed had>llama3
+0.40 had>started has>1 has>37 has>the him hogging hogging>the holding home host hour hung i i>have i>pressed ide
+0.40 in>another in>tmux is>not is>on is>shared isn't>this it>reads joking jupyter>kernel k>monitors kept>its kernel
+0.40 kernel>never killed>it kohya lab last launched left leftover leftovers lena let>go llama3 lm lm>studio loaded
+0.40 logged logged>in mem_get_info mib>24576 mib>no mine>is mining mining>on most most>of moved moved>to
+0.40 my>flatmate's nearly neither never never>let night no>running noch node noon nor notebooks nothing now nvenc
+0.40 nvidia0 nvidia>smi of>it oh old ollama ollama>had on>0 on>friday on>it on>this or orphaned our owned parent
+0.40 parked pause paused plex plus pod preallocates pressed previous processes>found profiler pycharm python reads
+0.40 rendering run>and runner running>processes runs>on same same>3090 same>gpu same>host second>one session share
+0.40 share>the shared shared>with sheet shell>and showed sitting size>nor smi somebody someone's something start
+0.40 still>had still>up stop>that story student's studio survived suspended systemd t tab tabs tensorboard>profiler
+0.40 tensorrt terminal terminating terminating>and test tf>serving that that>isn't that>one the>device the>jupyter
+0.40 the>lab the>machine the>memory the>old the>story the>workstation thing though>a today torchrun turned turned>out
+0.40 two>4 two>notebooks two>users us vllm vs>code wallpaper was>hogging was>mining was>parked we webui went>on
+0.40 which>gpu while while>i who whoever whole>card with>the with>windows xla_python_client_mem_fraction
+0.40 xla_python_client_mem_fraction>4 xorg xorg>gnome yesterday yesterday's you've yours z zombie ~alpha ~alrea
+0.40 ~anoth ~blend ~booki ~closi ~clust ~colle ~docke ~exclu ~ffmpe ~foldi ~frida ~grabb ~hoggi ~holdi ~infer ~isola
+0.40 ~jokin ~labma ~llama ~maint ~minin ~monit ~nearl ~neith ~nothi ~occup ~ollam ~paren ~parke ~pause ~press ~previ
+0.40 ~pycha ~resol ~roomm ~runne ~share ~showe ~sitti ~someo ~somet ~start ~studi ~suspe ~tenan ~tenso ~train ~trans
+0.40 ~turne ~wallp ~whisp ~whoev ~you'v висел висел>чужой он с чужой
+0.60 1>9 38>gb alive blender card>2 children chrome closed comfyui cron ctrl ctrl+z davinci davinci>resolve defunct
+0.60 enough>for even for>tensorrt free freed from>last fuser gigs gpustat he his in>use is>my it>went jobs jupyter
+0.60 kill>9 killed look look>at matlab me minimised morning my my>sweep not obs of>my other premiere process
+0.60 process>40112 ps python3 reboot resolve rex run running server shell slurm ssh started stopped t>rex tensorboard
+0.60 tf the>background the>game the>other this>box three triton was was>still went went>through whisper windows yes
+0.60 your ~autos ~child ~chrom ~close ~comfy ~conta ~ctrl+ ~davin ~debug ~defun ~flatm ~gpust ~jupyt ~kerne ~kille
+0.60 ~launc ~lefto ~matla ~minim ~morni ~noteb ~nvidi ~orpha ~preal ~premi ~proce ~reboo ~runni ~servi ~sessi ~stopp
+0.60 ~stude ~trito ~yeste
+0.80 background container grabs gromacs job mib not>mine on>that quit service shut stop sweep team the>same tmux user
+0.80 ~backg ~groma ~someb ~windo ~zombi
+1.00 found game had mine open sorry still ~belon ~pytho ~termi
+1.20 kill miner two
+1.40 pid
""",
    "own_workers": r"""
-0.60 =0 gb k memory not size
-0.40 1>so b batch cache cpu fails free full grad graph has how is keeps layers load mem no ram read step then this
-0.40 torch ~there
-0.20 0>3 0>45 0>6 0>9 0>but 0>gives 0>was 24>gb 400>mb 48>gb 4>gb 6>gb 8>gb =4 activations after afterwards again
-0.20 alive allocated allocator already although and>not and>nvidia and>that and>that's and>we are args as at>exactly
-0.20 at>start attention back backward base be beam beams because>of been been>up before>anything being benchmark best
-0.20 between block blocks bs buffer buffers built but>the by>hand byte bytes c cached call call>set_device
-0.20 calls>torch can't cap card>in card>no cards cell change check ckpt class classes clear client code coded comfyui
-0.20 compute container context>on copy copy>of correct correct>in could count>is cpp crash crashed ctx cuda>1 cuda>2
-0.20 cuda>3 cuda_visible_devices cuda_visible_devices>is cudf cuml cupy>cuda d data de decode decoder demo device>1
-0.20 device>2 device_map device_map>auto devices dict didn't died docker don't e each>of each>rank each>time eager
-0.20 eight>cards eight>i else>i enable engine enough ensemble entire epoch estimators eval evenly every>500
-0.20 every>card every>trial everything exactly exactly>the export export>local_rank failed fails>on false features
-0.20 file find fine first first>thing float fold followed for>64 for>me found fp32 fraction freed fresh
-0.20 fresh>subprocesses from from>a g gb>in get gib gives gives>the goes good gpu>as gpu>for gpu>script gradients
-0.20 graphs grows guess h h100 had>been half handle hard hard>coded have>been have>to head heap held here>and his
-0.20 hold holds how>many hyperparameter i'm i've i>have i>see id identical if if>i image images in in>fresh in>its
-0.20 in>main in>one in>use info initial input inputs inside>the is>1 is>correct is>launched is>only is>started it
-0.20 it's it's>a it>and it>but it>fails it>on its>context just kept keras kernel key kill killed kind launched>with
-0.20 layer leave leaves len length less limit list list>of live llama>cpp llm local_rank>first local_rank>is logits
-0.20 long longer lora loss m main>and makes may merge meta million moved>to much need new no>accelerate no_grad
-0.20 node>with nodes none not>a not>the notebook nothing num_ctx num_workers>32 o of>24 of>it ok old on>8 on>all
-0.20 on>every on>node on>this one>for one>pid one>process one>request ones only>a only>the onto>device open opens
-0.20 opens>its optimizer or order others ours outside outside>of own>context pairs parameter>sets parameters part
-0.20 partition passed past per>card per>thread per>worker picks picture pin_memory pl placement plain>python pod
-0.20 pool>the pr prefetch previous printed printed>it process>no process>per process>so profile pt py>line ranks>call
-0.20 rapids ray>train read>it read>the reading reading>the reads reference request reserved rest restart reward rmm
-0.20 row rows runner running same>step same>weights saved say says scope script>of sees set>the sets shape shard
-0.20 should shows>one since>may single>copy slice slots snapshot so>i so>it so>there someone someone>on space split
-0.20 spread stage state stayed steps still stops streams sum swap t table take tb tensor tensor>parallel text tf than
-0.20 than>the that that's that>is the the>container the>default the>demo the>device the>entire the>file the>full
-0.20 the>job the>loader the>log the>old the>parent the>pipeline the>previous the>ranks the>rest the>second there
-0.20 there's there>is thing>in this>card through to to>read token tokens too too>much took total tp tracker
-0.20 train>with trained trains true type un unet until until>the up>since up>to update v version via via>plain vllm
-0.20 wants warm was>on we're weights went when>you where while whole window with>0 with>8 with>device with>gpu
-0.20 with>rank with>the with>workers work worked worker>and worker>processes workers>each workers>only workspace
-0.20 write x xla yesterday yet you>start ~activ ~adapt ~after ~alloc ~alrea ~altho ~appen ~avera ~backw ~bench ~betwe
-0.20 ~block ~bucke ~buffe ~cache ~captu ~class ~comfy ~comme ~compa ~compl ~compu ~conta ~corre ~decod ~deeps ~defau
-0.20 ~deser ~didn' ~diffe ~distr ~docke ~doubl ~engin ~enoug ~ensem ~estim ~evenl ~exact ~excep ~exclu ~exist ~expor
-0.20 ~faile ~float ~follo ~fract ~gener ~gradi ~happe ~histo ~ident ~image ~input ~inter ~kerne ~kille ~layer ~leave
-0.20 ~lefto ~lengt ~longe ~manag ~matri ~memor ~milli ~noteb ~nothi ~onnxr ~other ~outsi ~param ~parti ~pictu ~place
-0.20 ~prefe ~profi ~progr ~promp ~rapid ~recom ~refer ~relea ~remai ~remov ~reque ~reser ~resid ~resta ~resto ~resul
-0.20 ~resum ~rewar ~runni ~servi ~shard ~shoul ~snaps ~someo ~sprea ~staye ~stopp ~store ~stude ~swapp ~syste ~tenso
-0.20 ~that' ~track ~updat ~upgra ~verif ~works ~yeste é ó в и 이
+0.20 0>1 0>11 0>25 0>because 0>during 0>in 0>is 0>one 0>only 0>pass 0>s 0>the 0>to 10>in 10>threads 10>with 11>gb
+0.20 12>with 14>gb 16>core 16>with 19>02 1>4 1>9 1>and 1>for 1>gb 1>gpu 1>in 1>instead 1>it 1>oom 1>python 1>to
+0.20 20>and 23>9 24>and 24>of 24>times 25>each 2>gpus 2>processes 2>set 2>works 2>个 300>mb 32>cores 32>of 3>each
+0.20 3>gb 3>means 3>s 3>was 450>mb 480>mb 4>1 4>actors 4>but 4>gib 4>i 4>in 4>processes 4>procs 500>mb 5>gb 5>on
+0.20 600>mb 6>app 6>doesn't 6>each 6>for 7>are 7>gb 8>and 8>loaders 8>on 8>over 8>python 8>the 9>gb 9>python =2 =5
+0.20 a10 a100>the a3c a>box a>child a>for a>gpu a>lock a>machine a>multiprocessing a>queue a>semaphore a>separate
+0.20 a>skorch a>small a>third a>threadpoolexecutor a>time about>1 about>what accelerate accelerate>launch actions
+0.20 actor>and actors>each after>which again>so agents>in all>four all>have all>nine all>of all>pass all>ten
+0.20 all>trials all>twelve allocate>on allocates allocates>on alphafold's always always>on ampersand an an>11 and
+0.20 and>all and>at and>doesn't and>everyone and>four and>it and>so and>there and>they and>val anew apiece app's
+0.20 app>a app>app app>dies app>twice app>with app>workers are>at are>empty around around>predict array>0 as>many
+0.20 as>nothing at>1 at>14 at>23 at>300 at>5 at>a auf auf>mit augmentation augmentation>kornia augmentations auto
+0.20 auto>on autoscaling b>gptq backbone>on backend basecallers basecallers>on batch>file be>quicker because>i
+0.20 before>init_process_group before>it before>set_device began behaves behind below bert binds blender blender>per
+0.20 board boot bot both box box>with brought brought>up browser>tab busy but>have but>i'd by>one cache_resource
+0.20 calls>self calm>since came>in camera can>see card>0 card>1 card>is card>isn't card>so card>zero carried carte
+0.20 celery>concurrency celery>prefork cellpose changed changed>the checkpoint>it child>loads children>and
+0.20 children>of chunk chunk>it chunks>to cli clients collate_fn collective comes concurrency>8 concurrency>defaults
+0.20 config>had config>pbtxt configs constructs context contexts>at copied>the copies>of copies>the cores>32 count>1
+0.20 count>4 count>6 count>8 cpu>tensors crash>is crashes create>the crowd croyait ctx>gpu cuatro cuda>0 cuda>and
+0.20 cuda>context cuda>current_device cuda>error cuda>everywhere cuda>rank cuda>set_device cuda>tensors culprit cupy
+0.20 cupy>pool current current_device dag dask dask>cuda dataloader dataloader>worker dataset dataset's>getitem__
+0.20 datasets datasets>map debug>mode debug>reloader debug>true decord>with def defaults defaults>to deployment
+0.20 detector>and device>cuda device>hence device>they device_ids device_ids>rank devices>4 did did>cuda dies>in dist
+0.20 dist>barrier do>not do>the doesn't>touch doesn't>wait doing donc donc>huit dropped during during>init
+0.20 during>startup each>browser each>camera each>instance each>line each>on eight>onnx eight>python el>script
+0.20 embedding embedding>model en en>fait encoder>on encoders end end>all endpoint>is ends>each entries entries>on
+0.20 env>on environ environ>local_rank environments epoch>and error>out et evaluation>subprocesses every>child
+0.20 every>environment every>job every>line every>loader every>one every>pool every>rank every>thread everyone
+0.20 everywhere example>with executed executed>in executor exhausted extra extraction failure>is fait falls>over farm
+0.20 fastapi fastapi>endpoint faster>generation fault feature feature>extraction files fires first>collective
+0.20 five>trials fixed fjord42 fn folder folders folds>at for>all for>five for>its for>itself for>lammps for>the
+0.20 forgot forked forked>eight forks>one former forward>passes four>children four>copies four>tasks from>2 from>5
+0.20 from>one from_pretrained>to function gave gave>it gb>do gb>down gb>gpus gb>vanished generation>i get>more
+0.20 getitem__>calls gib>in gnu>make gnu>parallel go>in goes>through gone got>its gptq>4 gpu>2 gpu>by gpu>gets gpu>is
+0.20 gpu>so gpu>tests gpu>the gpus>1 gpus>are gres gridsearchcv gridsearchcv>with guessed had>an had>chosen
+0.20 had>instance_group had>loaded handler handles handles>it happily hardcoded>device has>only have have>not
+0.20 have>your hence hence>the here>i'd here>is holding horovod host>on hosting hpo huit hvd hvd>local_rank hydra
+0.20 hydra>multirun hypercorn hyperopt i i'd>raised i>call i>changed i>dropped i>gave i>left i>limited i>read i>saw
+0.20 i>serve i>set i>thought i>use ids img impala import import>the imported in>4 in>actor in>every in>getitem__
+0.20 in>gridsearchcv in>it in>run_all in>that in>this in>together in>vram in>worker infer infer>py init
+0.20 init_process_group inside>of instances instantiated instead>of into involved is>4 is>at is>executed is>fine
+0.20 is>full is>slow is>somewhere isn't>it it's>fine it's>in it's>just it>behaves it>my it>was it>your its
+0.20 its>weights j'avais j>20 jana jana>10 jax jeder joblib's joblib>launcher just>the k80>half karte kornia
+0.20 kornia>on kornia>out la>m la>misma lammps land land>on launch>num_processes launched launching launching>with
+0.20 le>mod learner learner>and learners left>for left>out like limited line line>with lines>since lines>with listo
+0.20 loaded loaded>the loaded>whisper loader loader's loader>processes loader>worker loading>model loads loads>its
+0.20 loads>sdxl loads>the local local_rank>before local_rank>so local_rank>was localcluster localcudacluster lock
+0.20 lock>around log>shows loky loky>backend loop>all loop>in los lowered lowered>the m>ê machine machine>has
+0.20 main>app main>py make many>for map>num_proc mapped max_workers mb mb>apiece mb>do me me>carte means>four
+0.20 means>three mei memory>raised message>and method mib mib>each mis misma missing missing>torch mit mod mod>è mode
+0.20 model>inside model>is model>was model>with models module module>and more>crashes more>throughput more>to
+0.20 moved>the moves mp>pool mp>spawn mpi>ranks mpirun>put multiplication multirun multirun>with must my>bash
+0.20 my>dataset's my>env my>fault my>for my>render my>script my>single n_jobs>5 n_jobs>6 net net>i net>itself network
+0.20 no>place no>se no>wait normally nos not>called not>go np>8 nproc nproc_per_node nproc_per_node>4 nprocs
+0.20 num_gpus>0 num_proc num_proc>8 num_processes>2 num_workers>8 numba>kernels number nvidia>smi object objective
+0.20 of>4 of>8 of>cores of>equal of>its of>mine of>my of>our of>parallel of>the of>them of>yours off off>the okay on
+0.20 on>a on>cuda on>gpu on>the once>each once>every once>i one>1080 one>16 one>3090 one>blender one>board one>copy
+0.20 one>device one>trial one>v100 only only>1 only>gpu only>thing onnx>session onnx>sessions onto onto>a op opened
+0.20 opened>the opens>the optimize optuna optuna's optuna's>study optuna>n_jobs os>environ other other>ranks
+0.20 other>seven our>script our>wrapper out out>before out>of out>the output>below over over>the over>when overflow
+0.20 overlap own>copy own>detector own>pipeline packed packed>on parallel>and parallel>n_jobs parallel>on
+0.20 parallel>with parameter>servers parent>pid pass>device_id passes>at passes>run pbtxt per>core per>env per>rank
+0.20 per>session perception persistent persistent>workers persistent_workers picked pickles pids>on pin pinned
+0.20 pipelines place plain plain>cuda play policy>on pool>10 pool>6 pool>from pool>member pool>of pop pop>up popen
+0.20 pre preallocates preallocates>one predict>and predictor predictor>per preprocess preprocessing previously
+0.20 previously>it printed>0 prints>using problem problem>was proc processes>but processes>from processes>on
+0.20 processes>with processpoolexecutor procs puse put>a put>both put>four puts pytest>without python>at python>pids
+0.20 python>run pythons pytorch>1 quatre queue>in quicker raised raised>in raised>the raising ran>both ran>the rank>5
+0.20 rank>and rank>from ranks>per ray>actor ray>to realesrgan relax relion reloader>it reloader>starts replicas>of
+0.20 reply report report>in requests requests>come require resource resource_exhausted resources resources>gpu
+0.20 resources_per_trial restarting>with rtx rtx>4090 rule run run>all run>is run>were run_all run_all>sh runners
+0.20 runs>of runtimeerror runtimeerror>cuda s>card same same>a10 same>a40 same>board same>card same>device same>job
+0.20 same>moment same>run same>second same>time sat saw saw>that sb3 screenshot script>spawns sdxl se see>is seed
+0.20 seeds self>encoder semaphore separate serve>the servers servers>and session sessions set set>num_gpus set>os
+0.20 set_device>was setup seven>extra seven>gpus sf sf>gpu sh sh>ends shell shell>script shows>9 shows>up side
+0.20 side>on silly silly>me simulators simulators>each simultaneously>on since>i since>we single>2080 single>card
+0.20 single>one six>copies six>times sixteen>contexts skorch skorch>net slurm>array smi>has smi>output smi>shows
+0.20 snakemake>j so>they so>two somewhere somewhere>in sorin spacy spark spawn>every spawn>start spawns>a spins
+0.20 spins>up squeezed squeezed>both st>cache_resource stable stacked start start>method start>the start>together
+0.20 started>the starts>but starts>the stat step>and step>was streamlit study study>optimize subprocess subprocesses
+0.20 subprocesses>my sur sur>la sur>une sweep tensors tensors>so tensors>to test>passes tests thanks that>all
+0.20 that>gpu that>was the>24 the>7 the>agents the>app the>async the>augmentation the>augmentations the>barrier
+0.20 the>batch the>celery the>collate the>collate_fn the>crowd the>culprit the>cupy the>dag the>dataloader
+0.20 the>deployment the>embedding the>encoder the>end the>evaluation the>first the>former the>function the>gpu
+0.20 the>impala the>in the>learners the>loader's the>math the>model the>module the>mp the>multiplication the>nccl
+0.20 the>network the>node the>nvidia the>only the>parameter the>perception the>pids the>pin the>ray the>shell
+0.20 the>sixteen the>slurm the>spawn the>sweep the>ten the>tests the>third the>thread the>traceback the>transform
+0.20 the>triton the>web the>whisper the>workers the>wrong them themselves there>twice there>was they thing>i
+0.20 third>fails this>commit thread thread>calls thread>pool threadpool threadpoolexecutor>max_workers
+0.20 threadpoolexecutor>with threads>every three three>models three>runs through>cuda throughput time time>so
+0.20 times>with to>0 to>5 to>6 to>get to>one to>pick to>two todos together>and together>i too>many torch>cuda
+0.20 torchrun>had torchrun>with torchserve touch>the trainer>so training>step transcribing transform trial
+0.20 trial>alone trials>simultaneously trials>with triton triton's triton's>config triton>config turning turning>off
+0.20 twelve twenty>basecallers twice twice>so twin twin>which two two>at two>pythons two>the two>trials under une
+0.20 unets uno up up>a up>by upload use>plain user>here users>upload using using>cuda uvicorn>main v100 v100>in val
+0.20 vanished w>4 wait>so waiting waiting>for waits was was>6 was>always was>before was>it was>missing was>no was>the
+0.20 was>told was>too we>have we>use went>out were were>all were>stacked were>started what>you when>a when>it
+0.20 which>holds which>loads while>the whispers will with with>1 with>10 with>16 with>24 with>4 with>6 with>60 with>a
+0.20 with>ctx with>debug with>j with>max with>n_jobs with>np with>num_workers with>pool with>several with>spawn
+0.20 with>w without without>gres without>n without>waiting worker>process workers>3 workers>8 workers>do workers>my
+0.20 workers>on world_size wren wrong wrote>device x>a100 xdist xdist>n y>listo ya>no you>can you>see your>fastapi
+0.20 ~accel ~alway ~amper ~apiec ~aroun ~autos ~backe ~basec ~basel ~behav ~behin ~blend ~broug ~camer ~carri ~cellp
+0.20 ~chang ~charg ~colab ~croya ~cuatr ~culpr ~depth ~detec ~dropp ~durin ~entri ~envir ~evalu ~every ~execu ~extra
+0.20 ~fasta ~featu ~fjord ~forgo ~forke ~forme ~funct ~grids ~guess ~handl ~happi ~helpe ~holdi ~horov ~hosti ~hyper
+0.20 ~impal ~infer ~initi ~insta ~invol ~j'ava ~korni ~lammp ~lower ~machi ~metho ~missi ~model ~modul ~netwo ~norma
+0.20 ~nproc ~numbe ~ollam ~opene ~packe ~passe ~persi ~pickl ~pinne ~pipel ~predi ~prepr ~probl ~quatr ~quick ~raise
+0.20 ~raisi ~reale ~relio ~rende ~repli ~resne ~rollo ~runti ~scree ~semap ~separ ~serve ~skorc ~somew ~squee ~strea
+0.20 ~teste ~thank ~thems ~torch ~trans ~trito ~turni ~twelv ~uploa ~vanis ~waiti ~witho ~больш ~запус ~падае ~поста
+0.20 à ç è è>le ê ê>me больше больше>не за из карту одну падает по поставил っ>て な 个 了>。 了>一 份 加 加>载 各 型
+0.20 多 好 好>了 子 就>好 成 改 改>成 模 模>型 每 每>个 程 载 进 进>程 都 里 가 같>은 개 개>가 고>있 나 돌 드 드>에
+0.20 띄 스 습 어 어>서 어>요 었 었>어 에 에>띄 여 우 우>고 은 있 있>어 있>었 카 카>드 크 트 하 하>나 학 학>습
+0.40 # 0>and 0>as 10>40 1>no 40>that 4>and 60>threads 6>so a a>second a>single actors airflow all_gather_object
+0.40 always>with an>at and>each arena at>the barrier>was but but>only by>side calls collate copies core dataset's
+0.40 detector do eleven encoder env finished first>card flask flask>debug for>loop fork forks forks>a gather
+0.40 getitem__ gnu green here i>only i>swear in>parallel inside is>green it's>at it>finished it>is it>runs its>own
+0.40 itself joblib last>night launcher launches let local_rank loop>had more mp multiprocessing>pool my n>auto
+0.40 n_jobs>1 night no>more node np>4 num_gpus num_processes num_workers>0 number>of of>workers on>card on>one once
+0.40 one>card one>gpu only>changed only>one onnx onto>the our own p p>8 passes per>process pids pinned>to policy
+0.40 pool>12 prefork py pytest>xdist python queue ray>tune reloader renders replicas second>time see seven side>by
+0.40 single smi snakemake so so>all so>six solved started subprocvecenv swear t4 tasks>of the>bash the>number the>one
+0.40 the>other the>policy the>t4 third threadpoolexecutor thx to>2 torchrun trainings trials tune twenty w w>1 w>6
+0.40 wait we web_concurrency which whisper with>2 with>3 worker workers>4 xargs xargs>p yes ~actor ~airfl ~augme
+0.40 ~concu ~copie ~deplo ~eleve ~encod ~finis ~folde ~impor ~insid ~itsel ~jobli ~learn ~optun ~overl ~polic ~prefo
+0.40 ~reloa ~seria ~sessi ~singl ~snake ~solve ~stabl ~start ~trial ~twent
+0.60 3>mpi all and>every app arena>per at>once bash bash>loop card celery children contexts cores count cuda cuda>in
+0.60 ddp debug each>child five folds getitem gpu>0 gpus instance instance_group>count j loop means mpirun mpirun>np
+0.60 multiprocessing n>8 n_jobs>4 np num_workers one pytest>n ran runs script set_device simultaneously six sixteen
+0.60 spawned spawns the>dataset the>same threads times together uvicorn>workers web your ~celer ~child ~devic ~loade
+0.60 ~mpiru ~pytho ~scrip ~sixte ~toget ~whisp
+0.80 actor barrier eight four gpu gunicorn gunicorn>w instance_group jobs mpi n_jobs parallel per pool pytest ray
+0.80 spawn tasks ten uvicorn ~barri ~conte ~datas ~gunic ~multi ~pytes ~simul ~subpr ~uvico
+1.00 child concurrency device each every group n num processes rank ranks ~launc ~paral ~proce ~threa
+1.20 ~spawn ~worke
+1.80 workers
""",
    "previous_allocation": r"""
-0.60 # batch full memory torch
-0.40 at be cache card code epoch error every gpu grad have here is>the k max mb oom our pool python saved state
-0.40 switched tensors tf than the>model this too took update what with x ~buffe ~passe ~pytho ~servi ~tenso ~updat
-0.20 0>0 0>2 0>9 0>gb 0>in 15>model 1>0 1>1 2>1 2>15 2>gb 2>x 48>gb 70>b 80>gb 8>k 8bit =0 =1 a100 a1111 a>second
-0.20 a>single activations adapters after>del after>one after>the all all>along all>moved all>of all>the alloc
-0.20 allocator along although an and and>gc and>it and>memory_allocated and>restarted and>run and>the and>then
-0.20 anywhere are are>held as>is attached attempt attention auto avg b>on backbone backward bad base>refiner batches
-0.20 before>to begin best>model bf16 block blocks box boxes breaks>in buffer buffers builds>the but>we by>then bytes
-0.20 called>del calling calls can can't capture card>is cards cell>14 cell>twice changed chat check checkpoint>and
-0.20 child ckpt_path collect>between come comment commented>out complete config confirms console constant container
-0.20 controlnets conv copies copy>comes could count cpp cpu creation cuda cudf cudnn cupy cut day days de debug
-0.20 default del>e deleted>the detach device dict dict>is dictionary did did>you dmitri docker does>nothing
-0.20 doesn't>go doubled down driver dtype e each>of eager earlier>one eight ema empty empty>the enable
-0.20 enable_attention_slicing enough ensemble>members entire env epochs eval>and even every>run except exception
-0.20 executor exp_avg fail failed fails>with failure faq fast features file fires first>call first>cell first>epoch
-0.20 first>thought fit>in fit>on fix fixed flag flask flat float float32 fold>4 folds>in for for>each for>me for>the
-0.20 former>model forward found fp32 fraction frame frames fresh fresh>kernel from>last further g gave gb gb>after
-0.20 gb>and gb>in gb>loaded gb>of general get_peft_model gib go>to goes got got>released gpus gradient gradients
-0.20 grows half happens head helps hidden history host hours i'd i>called i>have i>never i>set image import in>fold
-0.20 in>it in>our in>that in>your inference inference_mode init inner inner>loop input inside instead interrupted is
-0.20 is>0 is>a is>fine is>gone is>in is>rebound is>well it it's it>fails it>from it>goes it>is it>loads it>stops
-0.20 it>trains it>was its>last itself jobs jupyter just keep>the keras>users kernel>first key keyboardinterrupt know
-0.20 known kohya laptop last>week leak left>out len length less limit line load_state_dict loader loads>the log
-0.20 logits long loss low machine maml map may maybe me mean mem memory>stays memory_allocated meta mib middle>of
-0.20 million minutes mode model>1 model>and model>eval model>for model>reload more moved moving much my>lora n
-0.20 name>is needs net>eval net>is never>freed next>to nnu nnu>net no no>leftover no>second note note>to notebook>tab
-0.20 now num number>of nvidia nvidia>smi nvtop of>15 of>a of>it of>memory offload old>model old>was on on>1 on>a
-0.20 on>one once one>card one>of one>per one>the only>in onnx onto open opened others ours out>of out>the outputs
-0.20 over>the own passes past_key_values path peak peft per>image per>session percent perhaps perhaps>the place plain
-0.20 plus pod point policy precision predict problem profile pt pth py pytorch quit raise rank ranks rather
-0.20 rather>than reads reboot rebound recording reload>at reloader report request reserve reserved rest resume reward
-0.20 rmm run>a run>all run>it run>with runs>out safetensors said same>card same>model samples saw says says>the
-0.20 screen second>copy second>notebook second>set second>time sequence service serving set shape shapes share shell
-0.20 should shows side since since>then size slicing small smaller smi so so>the softmax some somebody somewhere
-0.20 somewhere>in speculating ssh stack states staying steps still>be still>dies still>had stop stop>button
-0.20 switched>to sys t tab taken tape task tb teacher>in terminal test>loop test>set text tf>2 than>the that that's
-0.20 that>the that>was the>cache the>chat the>code the>complete the>config the>console the>crash the>ema the>entire
-0.20 the>error the>faq the>graph the>handler the>inference the>loader the>memory the>net the>network the>number
-0.20 the>one the>optimizer the>problem the>session the>shell the>stop the>trainer the>two the>very the>whole
-0.20 there>already they thing this>config those though thought>was through>the tile till times>no tmux to to>cuda
-0.20 to>run to>the tokens top>of torch>load total trace traceback training>all trouble true try twice>the u>dmitri
-0.20 under unloads unloads>the us use users uses v value values very vllm volume want wants was>commented was>on
-0.20 was>the we we>never web webui>unloads week weights well were when>a when>it which who whole will window windows
-0.20 with>1 with>a with>the within work worker workers wrong xgboost yesterday yet you>run your your>notebook zero
-0.20 ~activ ~adapt ~alloc ~altho ~answe ~anywh ~attac ~attem ~atten ~avail ~backw ~batch ~blend ~block ~calli ~carri
-0.20 ~chunk ~clust ~comfy ~comme ~compi ~compl ~compu ~conso ~conta ~conti ~conve ~datas ~debug ~defau ~detac ~devic
-0.20 ~dicti ~dmitr ~docke ~drive ~enoug ~entir ~epoch ~every ~excep ~expor ~failu ~float ~forwa ~frame ~furth ~gradi
-0.20 ~group ~happe ~histo ~ignor ~impor ~initi ~insid ~inste ~itera ~itsel ~keybo ~kille ~labma ~lapto ~large ~layer
-0.20 ~lengt ~linea ~logit ~machi ~manag ~matri ~milli ~movin ~multi ~nvidi ~opene ~perce ~perha ~polic ~posit ~preal
-0.20 ~prefe ~probl ~profi ~pytor ~quadr ~raise ~rando ~rathe ~reboo ~rebou ~recor ~reduc ~repli ~reque ~reser ~respo
-0.20 ~rewar ~safet ~sampl ~scree ~segme ~seque ~shape ~shoul ~simpl ~small ~solve ~someb ~somew ~spawn ~specu ~state
-0.20 ~stayi ~stopp ~store ~targe ~termi ~that' ~thoug ~threa ~ticke ~torch ~trace ~troub ~tutor ~volum ~watch ~windo
-0.20 ~withi ~worke ~wrapp ~yeste ó на 니>다
+0.20 0>ok 10>15 10>folds 10>s 12>gb 12>of 12>still 13>gb 14>1 14>b 14>gb 16>1 19>gb 1>6 1>and 1>dead 1>dies 1>never
+0.20 1>ok 1>s 1>sits 1>was 1>when 20>gb 24>gb 2>38 2>always 2>dies 2>h 2>i 2>nd 2>of 2>ollama 2>still 2>stops 38>on
+0.20 3>4 3>was 4>never 5>10 5>min 5>s 5>seeds 5>trains 5>was 6>9 6>gb 6>th 70>of 7>as 7>b 7>it 8>3 8>gb 9>12 =4 a
+0.20 a>12 a>6 a>copy a>dict a>for a>free a>function a>global a>handle a>is a>lambda a>leftover a>loop a>lora a>minute
+0.20 a>moment a>picture ablation about>it above>and accepted actors adds adds>2 after>its afterwards again>in
+0.20 agent>close agent>in agent>runs ahead ahead>of alive>through all>four all>ten all>tests alone always always>the
+0.20 an>earlier and>2 and>8 and>batch and>del and>forgot and>forth and>loads and>makes and>models and>new and>nobody
+0.20 and>none and>now and>ran another another>9 another>one antes any>longer app>each append append>trainer
+0.20 architectures as as>a as>long as>self as>sess as>user asked asr assigned at>19 at>3 at>70 at>line at>the
+0.20 attribute attrs au autogluon avant away>before b>a b>for b>needs back>and backbones base>again base>before
+0.20 base>to base>was baseline>in before>building before>fine before>loading before>making before>version behind
+0.20 being being>built being>the benchmark>goes bert beside>it best best_model>deepcopy better between>grid
+0.20 between>steps between>the between>trials big>tensor booster both>base bound bound>to bst build>a build>cfg
+0.20 building builds>a but>i but>still but>the button by>hand by>layer by>my by>splitting by>the c>é cache>does
+0.20 cached cached>in caches call>gc call>of call>to callback callbacks captioner captioner>was card>16 card>24
+0.20 card>after card>by card>in card>when carga carga>el carregava carregava>o carte>é catboost cell>1 cell>above
+0.20 cell>again cell>and cell>had cell>loads cfg cfg>in change changing changing>the clear_caches clear_session>at
+0.20 click clone close close>the closed cnn_learner colab colab>t4 collect collect>at com com>o combination comes
+0.20 comes>next comes>up commented>it compare compared comparison>and comparison>script complain components configs
+0.20 configuration constructed controlnet copy copy>was coube crashes created creates creates>the cross
+0.20 cross>validation cuda>fails cycle data>off dead>the decoder>comes deepcopy del'd del>df del>llm del>model
+0.20 del>net deleted>before demand dent depth destroy destroy_model_parallel destroy_model_parallel>del destroyed
+0.20 detector df diarisation diarisation>model dict>for die die>erste died dies>when diffusion disposed dm do
+0.20 do>nothing does>it does>not does>that don't>matter done>but dorota dos doubles doubles>the downtime drop drop>it
+0.20 dropdown dropped drops du each>in each>optuna each>test each>trial's earlier>run edit edit>2 el embedding>model
+0.20 emre en encoding end end>of ends engine engine>before ensemble>loop ensembles equal erste erste>pipeline
+0.20 estimator estimators eval>harness eval>runs eval>step evaluated evaluation>in ever everything>but evicts exactly
+0.20 exactly>that executed extractor f face>restoration fails fails>at fails>during fails>since false>and fastai
+0.20 fastai>learn feature>extractor fills fills>it find fine>trial fine>tune finetune finishes first>experiment
+0.20 first>for first>forward first>now first>pipeline first>sdxl first>then first>time fits>in fitted fixed>it
+0.20 fixture>scope flux fold's fold>0 fold>3 folds>fold followed for>5 for>comparison for>ever for>going for>loop
+0.20 for>name for>nothing for>s for>that forth four four>go four>trials fourth fp16 freed>before frees frees>it
+0.20 fresh>process from>1 from>an from>model from>one from>run from>stage from>the from_pipe from_pretrained>in
+0.20 function>so gb>are gb>beside gb>each gb>none gb>on gb>tensor gb>that gb>when gc>collect generator>is get>past
+0.20 given>back global globals go>on going>back gone got>removed gpu>poor graph>from green gui h had had>left
+0.20 had>loaded had>to hadn't>been half>the hand harness has has>14 has>5 has>a has>half has>no held>by held>it
+0.20 held>the helped hence hf>pipeline hint hold>both hold>their holding>it holding>the holds hot>reload hot>swap
+0.20 hyperparameter>loop i'm>out i>built i>compared i>did i>evaluated i>had i>load i>loaded i>played i>return i>run
+0.20 i>take if if>i in>10 in>12 in>between in>fastai in>memory in>metashape in>models in>out in>ram in>range
+0.20 in>results in>same in>setup in>stage in>step in>under in>user_attrs in>vram incoming inpaint inpainting
+0.20 instantiates interpreter interpreter>fails interrupt into into>the is>13 is>alive is>asked is>built is>called
+0.20 is>constructed is>freed is>green is>referenced is>used isn't>given isn't>needed it's>always it's>gone it's>not
+0.20 it>and it>at it>before it>fits it>hence it>it it>only it>the it>to its its>arena its>model its>variables
+0.20 itself>in jan jax>clear_caches je join jupyter's just>model k>clear_session k>fold keep>a keep>their keep_alive
+0.20 keep_alive>1 keeps>its kept>by kept>every kept>the kept>until keras kernel>works kernels la la>carte labels>in
+0.20 lambda>in language later launcher>of layer>by layers>had le le>mod learn learn>cnn_learner learn>destroy
+0.20 leaves>a leaves>its left leftover lesson lesson>3 lets lets>it line>30 list>of lists>it lived>on lives>on llm>in
+0.20 llm>object lm load>fails load>name load>new load>path load>sdxl load_model loaded>keep_alive loaded>the
+0.20 loaded>when loaded>while loading loads>a loads>first loads>sd loads>version long>as longer loop>all loop>for
+0.20 loop>it loop>over loop>with loops loops>over lora>base lora>training los lr>finder lvdb m m>and m>load made>from
+0.20 main main>in make>the makes>a making making>the many>as masks matter measured member members memoria memory>5
+0.20 memory>in memory>when memory_allocated>says merge merge>script merged merged>model merges merging merging>the
+0.20 metashape minute>both mod>è model's model2 model2>in model>as model>at model>b model>behind model>build
+0.20 model>button model>comes model>cuda model>first model>gc model>in model>model model>node model>none model>on
+0.20 model>per model>still model>was modelo models>append models>m models>on module>and moment moved>it must must>be
+0.20 my>8 my>first n>é na na>placa nach nach>del name name>so nd need>one need>to needed needed>after needed>any net2
+0.20 net>1 net>fails net>opt nets>and networks never>dropped never>gone never>got never>takes never>went new>card
+0.20 new>is new>model new>net new>network new>one next>month no>crash no>space no>wait nobody>drops node>for node>is
+0.20 none>first none>is none>of not>get not>needed not>the notebook notebook>and notebook>from notebook>still
+0.20 nothing>gets nothing>with now>i numba numba>kernels number>four numbers o object>from objects occupying of>5
+0.20 of>7 of>checkpoints of>mine of>my of>shards of>step of>them of>which ok ok>trial okay old>and old>for
+0.20 old>optimizer ollama>keeps on>and on>as on>board on>colab on>cuda on>demand on>the one one's one>after one>at
+0.20 one>first one>for one>i one>keeps one>never one>script one>session one>was ones only>del only>for optimizer>and
+0.20 optimizer>is optuna>study or or>better order order>i orig original original>was other other>way otherwise
+0.20 our>tests out>and output>that over>6 over>ten overwritten par parameter params part>1 part>2 part>two pas
+0.20 path>in paused pendant per per>module per>run persistent>data phase pick pick>another pipeline>is pipeline>of
+0.20 pipeline>was placa planned played played>with pleine plots plotted pointed pointed>to points points>to poor pr
+0.20 pr>é pra precedes precomputing prediction prediction>for predictor process>per process>the project project's
+0.20 pseudo pseudo>labels put>the px pyannote quan quan>2 quantised que ran ran>the range re reached read read>up
+0.20 ready reassigning rebinds refer reference>cycle referenced>by referenced>the references refers refers>to release
+0.20 releases releases>the reload>endpoint reloaded reloading reloading>the remained remained>on remains removed repl
+0.20 reporter reports reranker reranker>comes rerun rerun>of rerunning rerunning>the resident>after resolution>i
+0.20 restait restart restarting restarting>the restoration result result>in results>append resumes return return>it
+0.20 reuse reuse_actors room round run>1 run>2 run>3 run>of run>one run>were run>whose running runs>all runs>the
+0.20 runtime runtime>before s>0 s>2 s>in s>it sam>h same>interpreter same>python same>server scenes scenes>from
+0.20 scheduler scope>function scope>session scoped score score>the script script>base script>of script>one script>the
+0.20 script>with sd>1 sdxl>in sdxls sdxls>in second>does second>fold second>from_pretrained second>load second>loads
+0.20 see>why seed seed>in self>model separate separately serves sess session>as sessions set>checkpoints setup>and
+0.20 setup>makes seventh sit sit>on sits sits>there size>and size>base so>del space spawn speech>encoder split>in
+0.20 stablediffusionimg2imgpipeline stage1 stage>a stage>b stage>in stage>one stage>two started started>with
+0.20 starts>at stay stayed>in stays>so step>2 step>in step>while still>alive still>and still>has still>hold still>on
+0.20 still>references still>refers still>resident still>there stops store stored>in streamlit>app student student's
+0.20 student>training study>goes suite summarise summarization summarization>then summary>model supprim supprim>é
+0.20 survives swap swapping swaps sweep>agent switch>model switches switching>the tait teacher>was ten>networks
+0.20 tensor tensor>from test>suite tf>session that>being that>isn't that>without the the>2 the>baseline the>benchmark
+0.20 the>big the>callback the>captioner the>checkpoint the>closure the>colab the>cycle the>decoder the>device
+0.20 the>diarisation the>diffusion the>distillation the>eval the>feature the>fixtures the>fold the>for the>fourth
+0.20 the>fp16 the>gpu the>gui the>incoming the>join the>keras the>kernel the>labels the>language the>leftover
+0.20 the>list the>new the>old the>original the>ort the>other the>plots the>prior the>refiner the>reloaded the>repl
+0.20 the>reranker the>scheduler the>sdxl the>search the>sessions the>settings the>seventh the>speech the>streamlit
+0.20 the>student's the>third the>to the>top the>trained the>trainer's the>tts the>ui the>upscaler the>usage
+0.20 the>variable the>variables the>warm the>webui the>workflow their>copy them them>all them>on then>each then>fails
+0.20 then>no then>pipeline then>sd then>stops then>you there's>a there>at there>when there>while they>do third
+0.20 this>file three three>of three>times through>a through>four time times>in times>while to>0 to>3 to>change
+0.20 to>close to>cpu to>disk to>make to>model to>none to>read to>train together together>are torch>cuda train
+0.20 train>in trained trainer>1 trainer>second trainer>trainer training>and training>ends training>in translation
+0.20 trial's trial>2 trial>7 trials>with trt trt>context true>keeps tts tune turn two>of two>sdxls tzuhan u>quan ui
+0.20 ui>doesn't under>10 underscore>in unet unet>from unittest unittest>class unload>before unload>first unload>the
+0.20 unloaded unloaded>before unloading until>next up up>at up>i usage>before use>them used used>and used>for used>to
+0.20 user>picks user_attrs using v2 validate validation>with var variable verification version version>is vit vram
+0.20 vram>to w w>o wan wandb wandb>is was>a was>being was>deleted was>done was>held was>holding was>kept was>loaded
+0.20 was>never was>ready was>still was>used wasn't way way>round webui went>away were>holding when>i when>stage
+0.20 when>you where>i which>was whichever whichever>order while while>a while>stage whose why with>14 with>del
+0.20 with>it with>lightning with>memory with>self with>skorch with>tf without without>the workflow works>and works>as
+0.20 world x>from yes you>read you>start your>first ~ablat ~accep ~alway ~anoth ~appen ~assig ~behin ~bette ~boost
+0.20 ~build ~butto ~cache ~capti ~carre ~catbo ~chang ~close ~combi ~compo ~creat ~deepc ~deman ~destr ~diari ~dispo
+0.20 ~dorot ~downt ~dropd ~dropp ~encod ~engin ~episo ~evict ~exact ~execu ~extra ~fasta ~finis ~fitte ~fold' ~fourt
+0.20 ~gener ~harne ~helpe ~hooke ~incom ~inpai ~langu ~lefto ~lesso ~loade ~loadi ~makin ~measu ~merge ~mergi ~metas
+0.20 ~neede ~noteb ~numbe ~occup ~origi ~overw ~pause ~penda ~plann ~playe ~plein ~plott ~popul ~prece ~proje ~pseud
+0.20 ~pyann ~quant ~queda ~reach ~reass ~rebin ~recog ~repor ~reran ~rerun ~resid ~runni ~sched ~scope ~scrip ~separ
+0.20 ~seven ~stage ~start ~stude ~suppr ~survi ~toget ~trans ~tzuha ~unitt ~upsca ~verif ~wasn' ~which ~witho ~workf
+0.20 ~zweit ~второ ~добав ~загру ~модел ~обнул ~освоб ~перво ~перем è è>le è>me é é>par é>tait в второй добавил и>gc
+0.20 модель обнулил оставался оставался>в первой перед пока 一 三 下 下>了 不>下 型 始 就 就>装 建 开 折 新 旧 模
+0.20 模>型 每 没 的 第 装 네 네>요 델 델>이 들 만>들 모 모>델 변 변>수 수 실 아 었>네 을 의 이>전 자 전 첫
+0.40 11>gb 1>of 2>started 5>gb =5 a>new a>notebook above after after>step again alive all>in and>never are>there away
+0.40 b baseline benchmark best_model both>are built candidate checkpoint>in checkpoints checkpoints>in class closure
+0.40 comparison copy>on del>pipe delete deleted deleting deleting>the dies dropped>it each each>time earlier>cell
+0.40 el>modelo endpoint experiment explicitly fixture fixtures fold>1 fold>2 former freed freeing from function
+0.40 grid>search gridsearchcv hadn't held hold holding hot i>do img2img img2img>pipe in>ipython in>one in>the ipython
+0.40 is>clean is>kept is>still isn't it>reset keeps>all labels last last>result lauri lauri>m learner>from leaves
+0.40 lingering list lives llm>llm load loaded loading>the loads lr_find memory>is mod module my>last name>in need
+0.40 network never never>unloaded next not>deleted object of>each of>the old>one old>trainer on>gpu one>process op
+0.40 opens opt optuna>trial ort out>12 output part pbenes per>fold persisted pipe>first pipeline>not pretraining
+0.40 process process>run puts referenced release>the reset resident run's running>the s sam same>script sd sdxl>to
+0.40 search second second>call seeds setup skorch>nets so>both stage>2 stayed stays>loaded stays>on step>1
+0.40 still>bound study subprocess subprocess>per sweep switching>checkpoints teardown tests th the>7 the>card
+0.40 the>earlier the>former the>last the>loop the>measured the>next the>notebook the>previous the>second the>teacher
+0.40 the>underscore their then>fit then>load there through to>release trial>0 trial>1 twice>in unload unloading>the
+0.40 upscaler user vae vae>from warm>up while>the whisper without>freeing ~basel ~befor ~bench ~callb ~candi ~check
+0.40 ~closu ~const ~endpo ~evalu ~exper ~expli ~finet ~forme ~freei ~funct ~hadn' ~holdi ~img2i ~ipyth ~label ~learn
+0.40 ~leave ~linge ~membe ~modul ~optim ~outpu ~param ~pbene ~persi ~phase ~point ~pretr ~proce ~relea ~remai ~resta
+0.40 ~searc ~secon ~sessi ~staye ~subpr ~summa ~teard ~throu ~varia ~whisp ~остав и
+0.60 agent before between both build cell>run clean clear_session clear_session>between earlier ensemble gc grid
+0.60 had>it hyperparameter in>a keep last>output learner lr models new none optimizer optuna out>14 previous refiner
+0.60 refit reload reset>out results run same>process scope sdxl self skorch stage>1 test trials txt2img underscore
+0.60 warm when>the ~betwe ~compa ~earli ~fixtu ~globa ~grids ~netwo ~objec ~optun ~pipel ~previ ~refer ~reloa ~skorc
+0.60 ~switc ~trial ~txt2i ~under
+0.80 clear keeps kept llm loop old out pipeline stays switching teacher the>cell trainer trial twice when ~ensem
+0.80 ~hyper ~refin ~resul ~teach ~train ~unloa
+1.00 first net nets out>7 session stage ~model
+1.20 then ~delet
+1.40 base fold pipe still
+1.60 del model
+1.80 cell
""",
    "process_limit": r"""
-0.60 0>in 1>0 all cache k works ~memor
-0.40 9>gb =2 =3 after allocated and are at>3 b batch before did does down false first frames gb>arena gi gpu>0 gpu>1
-0.40 here i load never no num of>memory once one stays stays>at step takes the>ort the>same then torch two up weights
-0.40 without workspace ~befor ~featu ~loade ~proce ~secon ~start ~weigh ~witho
-0.20 00>kb 0>6 0>85 0>9 0>92 0>95 0>and 0>to 120>g 14>gb 16>g 17>gb 1>1 1>5 1>and 1>in 20>gb 22>gb 24>gb 25>in 26>gb
-0.20 2>1 300>mb 32>gi 384>00 3>1 3>and 400>mb 40>g 5>and 5>to 64>gb 6>was 8>1024 8>gb 8>gi a100>40 a>1 a>10 about
-0.20 adamw again agrees agrees>with allocations>384 alone already among among>four and>i and>it and>it's and>that's
-0.20 another any are>you args around as as>its async at>least at>once at>start at>the ate attention autotune back
-0.20 backward bad be because because>the been before>it believed below both bs buffers builds built but but>the
-0.20 by>user bytes cached caching card>in card>was cards cell cgroup>limit chart checkpoint chunk chunks code>137
-0.20 come compose con container>the conv copy count cpp cpu crash crashes cublas cuda
-0.20 cuda_mps_pinned_device_mem_limit>is cudamallochost cudf cudnn cupy's cupy's>mempool d data dataset dev dev>shm
-0.20 device>0 devices devices>to dgl dict died dies disable disable>upper disk display doesn't done down>to during
-0.20 e>g each each>of eager edit eight embed enable encoder engine entire epoch eval evaluation even everything
-0.20 example exceeded exit exit>code export failed failure faiss fans feature feature>cache features fine fit flat
-0.20 for for>512 for>me for>the forward fp16 fp32 fraction>from fraction>static free freed further g>4 gb>as gb>at
-0.20 gb>card gb>for gb>more gb>of gb>slices gb>with gguf global goes gone good got>no gpu>3 gpu>has gpu_mem_limit>for
-0.20 gpu_mem_limit>in grad graph graphs gtx had>to half>the handle happened has>10 having helped host i>believed
-0.20 i>did i>put i>set id if images import in>device in>one in>other in>that in>use inactive index info initialised
-0.20 input inside>a instances instead instead>of is is>a is>no is>not is>set is>the is>unset it>died it>on it>took
-0.20 it>was its>name its>own just kb kb>max keep keeps kept kv kv_cache_free_gpu_mem_fraction lab label laptop
-0.20 largest last layer layers least leaves len length like limit>16 limit>set line>in list loaded loader loading log
-0.20 long look look>like loop lora loss lower main make map max_split_size_mb max_workspace_size mb>on mb>with
-0.20 mem>120 mem>16 mem>8 mem>fraction memory>fraction memory>in memory>is memorypooltype memorypooltype>workspace
-0.20 merge million mine mlock much n name nccl needed network never>goes next no>further no>limit no>vgpu node>with
-0.20 nodes none normal notebooks nothing now number of>it of>them off offload old old>session old>tf1
-0.20 ollama_gpu_overhead on on>a on>an on>card on>device on>gpu on>one on>this one>a100 one>card op open opt
-0.20 optimizer or ort ort>provider other other>words out>of over over>the overcommit overcommit_memory
-0.20 overcommit_memory>2 overhead paddleocr page passes path peak peaks peaks>at per>gpu
-0.20 per_process_gpu_memory_fraction>was pid pinned>pool pipeline place please plenty points pool>the pool>use power
-0.20 power>limit preallocates prefetch printed private private>pool process>was profile>says profiler prompt python
-0.20 pytorch>limit r raised>the ram rank ranks rather rather>than ray readme remainder reserved reserves resolution
-0.20 resource rest room row rtx running runs>on same samples saved search second sees>a self sent seq sequence
-0.20 session>config set>32 set>for set>torch set_device set_memory_pool_limit set_memory_pool_limit>trt
-0.20 set_visible_devices setup sglang shape share>one shm shm>size show single sized sizes slurm slurm>job slurm>mem
-0.20 smaller so>the space spec stage staging started starts state static steps summary supplied supplied>memory svc
-0.20 swap switching t table take task task>manager teacher tensor tensorrt text tf1 than that's>below that>is the>16
-0.20 the>3090 the>crash the>default the>device the>entire the>first the>gpu the>last the>map the>node the>old
-0.20 the>other the>partition the>pipeline the>profile the>remainder the>run the>second the>time the>university's them
-0.20 this>one those though times to to>1 to>40 to>allocate to>disable to>go to>the to>torch together token tokens
-0.20 took top torch's trace train tried tried>to trt>memorypooltype true turn twice type typo typo>in u university's
-0.20 unlimited unset>in upper upper>limit usage use>pytorch_mps_high_watermark_ratio used used_bytes user>supplied
-0.20 util utilization v100 v100>32 visible vllm voxel vram>1 w wants was>23 was>at was>given was>the was>what way
-0.20 we>share we>use well went were what what>is when>it where while whisper whole>devices width window with>no
-0.20 with>the words would wrong x xla_python_client_mem_fraction>4 yes you zero ~agree ~alrea ~anoth ~aroun ~attac
-0.20 ~atten ~becau ~belie ~buffe ~build ~cache ~cachi ~captu ~check ~chunk ~comme ~commi ~compi ~compo ~compu ~const
-0.20 ~conte ~crash ~cupy' ~datas ~diffe ~disab ~doesn ~doubl ~durin ~embed ~encod ~engin ~entir ~evalu ~every ~examp
-0.20 ~excee ~failu ~figur ~finis ~follo ~forwa ~frame ~furth ~gener ~globa ~gradi ~graph ~handl ~happe ~havin ~helpe
-0.20 ~histo ~inclu ~infer ~inste ~kerne ~lapto ~large ~layer ~leave ~lengt ~loadi ~milli ~model ~momen ~multi ~neede
-0.20 ~netwo ~norma ~nothi ~numbe ~offlo ~optim ~param ~passe ~pinne ~pipel ~pleas ~plent ~point ~predi ~priva ~progr
-0.20 ~proje ~promp ~pytho ~pytor ~rathe ~readm ~recor ~reduc ~remai ~repla ~repor ~reque ~resid ~resol ~resta ~resul
-0.20 ~runni ~searc ~seque ~serve ~sglan ~singl ~small ~somet ~split ~stagi ~stati ~store ~suppl ~switc ~tacti ~tenso
-0.20 ~thoug ~threa ~toget ~token ~torch ~trace ~train ~trans ~ulimi ~unive ~unlim ~upsca ~whisp ~windo и
+0.20 00>gb 0>333 0>45 0>8 0>lifted 0>lifts 1024>3 10>00 10>of 10>since 11>5 12>gb 16>of 18>13 19>5 1>gib 1>to 20>and
+0.20 20>free 2147483648>in 24>gig 24>q 25>asked 25>for 2>1024 2>3 2>30 2>32 2>at 2>b 2>from 2>gigs 2>has 2>my 3000>on
+0.20 30>forgot 31>6 39>gb 3>in 3>on 4096>mb 40>gb 40>of 45>in 46>gb 48>gb 4>c 4>too 512>on 5>5 5>as 5>of 5>the 64>mb
+0.20 6>00 6>g 6>in 75>gb 75>gib 7>2 7>is 7>was 7>x 8000>mb 80>but 8>00 8>and 8>g 8>gib 8>mb 8>which 9>5 9>with a a10
+0.20 a100>not a30 a40>8 a>16 a>2016 a>24 a>3 a>48 a>bit a>bug a>cap a>fixed a>gpu a>grid a>maximum a>release a>third
+0.20 a>tutorial a>whole above>10 active actor adapter add admin admin>gives admins admins>gave against>the ah ah>í
+0.20 ai>fraction ai>gives allocate>a allocate>an allocations>1 allocfraction>0 allowed>18 although although>nvidia
+0.20 although>the an an>a10 an>a16 an>oom and>5 and>allowed and>cuml and>get and>its and>nobody and>that and>your
+0.20 announced anything anything>above app app>has applied>to applies are>used arena>and arena>limit arena>max_mem
+0.20 artificial artificial>limit ask ask>for asked asked>for asked>it at>1 at>10 at>16 at>3000 at>4 at>4096 at>50
+0.20 at>6 at>64 at>exactly at>most at>one at>precisely auch auf>einer available b>b base base>image bat between>6
+0.20 bigger blender blender>add blocks>at board board>has bot bounded box box>gave bumped>to by by>a by>config
+0.20 by>design by>mail by>the byte byte>size bytes>are call>in called>in can't can't>extend can>use cap>from cap>in
+0.20 cap>of capped>the capped>us caps>the card's card>is card>to case ceiling>in ceiling>on changed>on checked chrome
+0.20 ci cloud cluster cluster's cnmem cnmem>0 com com>gpumem comes>from comes>out comes>with comfy comfyui
+0.20 comfyui>got config config>file config>gpu_options config>no configproto configured configured>with confirmed>it
+0.20 conftest container>to copied copied>from counted>against course course>it cpp's created>with cuda>memory
+0.20 cuda>set_per_process_memory_fraction cuda>was cuda_mps_pinned_device_mem_limit
+0.20 cuda_mps_pinned_device_mem_limit>0 cuml cupy's>pool cupy_gpu_memory_limit cupy_gpu_memory_limit>50
+0.20 custom>allocator customers cuts d'un daemon dans dans>le darktable's dask days de de>2 de>6 debugging decode
+0.20 decoder default>is delete denoise denoise>needs design desktop device>at device>pool device>side device>was
+0.20 device_memory_gb>2 device_memory_limit dir dmitri dockerfile doesn't>matter driver drivers each>client each>job
+0.20 each>run earlier eighth einer en>una enforced enforces enough>for env eso estamos eta every>time every>user
+0.20 exactly experiments experiments>in extend fail fail>same fails>at fails>the faiss's far>too file fine>on
+0.20 first>that fixture flag>in flags_fraction_of_gpu_memory_to_use flags_gpu_memory_limit_mb for>16 for>big for>four
+0.20 for>tests for>us force forgot>it forgotten four four>tasks frac fraction>0 fraction>env fraction>in frame>buffer
+0.20 framebuffer framebuffer>per free>block free>i free_all_blocks free_all_blocks>after from>an from>my
+0.20 from>somebody full full>22 full>one full>the funciona g>and g>the gb>although gb>ask gb>by gb>cards gb>every
+0.20 gb>framebuffer gb>instance gb>is gb>mig gb>no gb>only gb>partition gb>the gb>was gb>while get>10 get>2 get>an
+0.20 gets ggml ggml's gib>allowed gib>total gig gig>card gigs>in gives>10 gives>2 goes>above got>and got>me
+0.20 gpu>headroom gpu>memory gpu>not gpu>p gpu>pool gpu>setting gpu_mem_limit>2 gpu_mem_limit>2147483648
+0.20 gpu_mem_limit>value gpu_options gpu_options>per_process_gpu_memory_fraction gpumem>8000 gpus gres>shard
+0.20 grid>profile guard guest h2o h>ä had had>a had>capped hami's hami's>nvidia hami>with hands hands>out
+0.20 hard>ceiling hardware has>12 has>32 has>48 has>half has>only has>put hat have>40 have>nothing haven't
+0.20 haven't>touched headroom heap hence high>watermark hit>the horizon hosting hub hyper hyper>v i'd i'd>forgotten
+0.20 i>allocate i>asked i>haven't i>run igpuallocator image image>at imported>it imports in in>comfy in>config
+0.20 in>conftest in>kubernetes in>my in>our in>paddle in>profile in>session in>sitecustomize in>theanorc in>to
+0.20 in>total in>utils in>your increase>to inherited init init>device_memory_gb init>had inside>the instance
+0.20 instance>was inteiro intercepts intercepts>cudamalloc into>the iogpu iogpu>wired_limit_mb is>11 is>12 is>2 is>5
+0.20 is>8 is>8192 is>all is>killed is>on is>only isn't isn't>a it's>missing it>and it>at it>can it>fails it>isn't
+0.20 it>run it>so it>stops it>use its its>context its>pool itself>at itself>says job job's jobs jobs>have jobs>on
+0.20 join key>gpu_mem_limit killed>by kubernetes>gpu launch>script ld leaked learner left left>from left>in left>to
+0.20 less>than lets lets>it license lift lifted>it lifts limit>0 limit>and limit>of limit>on limited>the limits
+0.20 limits>the line>with little llama>cpp's logical lose low low>memory m>it m>with m>á mac>has made mail makes>the
+0.20 manager matter max>6 max_mem maxallocfraction maxbuffersize maximum>size maximum_pool_size>8 maxpartitionvram me
+0.20 me>the me>to mem>4 memory>16 memory>6 memory>cap memory>test memory>was memory_limit>4096 message message>says
+0.20 mib mig>3 mining mit>5 model>3 model>fails model>that model>trains monday most>2 mps>daemon multi must my
+0.20 my>comfyui my>mac my>machine my>own my>part need needs needs>1 needs>200 needs>three no>it no>more no>such
+0.20 nobody nobody>is nos not>full not>its notebook noticed now>5 null numba numba's nunca nur octane's of of>1 of>2
+0.20 of>4 of>6 of>7 of>8 of>80 of>a of>an of>dask of>ram of>that of>your off>at old>card ollama_max_vram
+0.20 ollama_max_vram>was on>auto on>it on>monday on>my on>our one>48 one>and one>go onnx onnx>loads oobabooga oom
+0.20 oom>the opencl operator ops opts ort>arena other>users our>bashrc our>cluster's our>mig our>mps our>own
+0.20 our>wrapper ourselves out outside outside>of over>a own p p>partition paddle paddle>flags_gpu_memory_limit_mb
+0.20 paddle>from paid param part pasa past past>8 past>that ped ped>í per>kernel per>process per>worker percentage
+0.20 physical pi picture picture>comes plan>and platform plug plug>in plugin>with policy policy>is pool>byte
+0.20 pool>can't pool>free_all_blocks pool>i pool>initial pool>maximum_pool_size pool>size pool_allocator
+0.20 pool_allocator>true por por>eso pra precisely precisely>12 premiere prints procs production profile>a40 prolog
+0.20 put>a py pytorch q>4 q>so query rafa raise>it raised>it raises raising>it ram>was ran>fine rapids
+0.20 rapids>allocfraction rapids>memory rapids>spark reads recommended recommended>working refuses>anything
+0.20 reinitialize>pool_allocator removed>the removing removing>the resources restricts retry retry>is returns>null
+0.20 rmm>pool rodou run>is run>outside runs>under runs>with said>no same>model sandbox says>0 says>1 says>gpu scheibe
+0.20 script script>do seat see see>the selbst server>with serving>image session>options set>in set>the set>to
+0.20 set_limit>size sets sets>it setting>from setting>only shard shard>2 share share>was shares>one simulated
+0.20 since>he sitecustomize>py six six>gigs size size>0 size>4 size>in slice>5 slice>of slice>so sliced slices>of
+0.20 slicing>plugin slider small>for small>gpu small>ones smi>at smi>says smi>看 so>it so>my so>no so>of so>you
+0.20 somebody>had somebody>on someone stackoverflow stands stands>in startup>file stays>in still still>from still>in
+0.20 still>on stood stopped>it streams such>thing sunday support supprim supprim>é surface surface>pool surfaces sven
+0.20 t4>4 taichi>ti tasks teaching template tensorflow test test>was tests tf>config thanks>for that that's>a
+0.20 that's>the that>a100 that>ceiling that>goes that>notebook that>ran that>runs the the>2 the>a100 the>admin
+0.20 the>allocator the>allowed the>arena the>bare the>bios the>blender the>card's the>ci the>cloud the>cluster
+0.20 the>code the>colleague's the>container the>course the>cuda the>denoise the>docker the>dockerfile the>earlier
+0.20 the>free the>h100 the>hard the>hardware the>high the>hosting the>instance the>job's the>join the>limit the>line
+0.20 the>memory the>mig the>mining the>new the>notebook the>operator the>pi the>picture the>platform the>plug
+0.20 the>policy the>pool the>preferences the>recommended the>reproducer the>retry the>serving the>session the>share
+0.20 the>slice the>teaching the>template the>tensorflow the>virtual the>vm the>yaml theanorc there>for they third
+0.20 thirds thirds>of this this>model three through>vgpu ti time>slicing tinha to>7 to>8000 to>every to>half to>have
+0.20 to>me to>seven to>start to>what told told>to tomorrow too>little took>it torch>process torch>says total total>so
+0.20 touched tries triton's triton's>cuda true>maximum_pool_size tutorial two>thirds uma>frame un unchanged unit>file
+0.20 unit>test unit>tests units unset unset>it until>it us>at use use>a use>at used>to user>to users>jobs utils
+0.20 utils>py v>gpu variables variables>from vdi vieux virtualdeviceconfiguration
+0.20 virtualdeviceconfiguration>memory_limit vk vram>6 vram>cap vram>limit w>the want was>10 was>active was>capped
+0.20 was>changed was>configured was>exported was>far was>fixed was>full was>hit was>in was>on was>told
+0.20 watermark>ratio we>are we>hit we>set webgl webgpu wenn were>in what>made what>the what>you when>it's which
+0.20 which>i which>our whole>a100 whole>suite why>it wired wired_limit_mb with>8 with>a with>device with>less
+0.20 with>maximum_pool_size with>nvidia with>one within>the worker>was working working>set wrapper>reads x>0
+0.20 xla_python_client_mem_fraction yaml you>get you>need you>to your>batch your>job zshrc ~10737 ~21474 ~activ
+0.20 ~altho ~annot ~anyth ~appli ~arena ~artif ~avail ~bigge ~blend ~bound ~card' ~chrom ~clien ~colle ~comfy ~conft
+0.20 ~cours ~cudad ~cudam ~daemo ~darkt ~denoi ~desig ~deskt ~dmitr ~docke ~drive ~earli ~eight ~enter ~estam ~exact
+0.20 ~exper ~expor ~exten ~faiss ~fixtu ~forgo ~funci ~ggml' ~grand ~hami' ~hardw ~haven ~headr ~horiz ~hosti ~igpua
+0.20 ~impor ~inher ~intei ~inter ~leake ~learn ~libvg ~light ~littl ~local ~manag ~matte ~maxal ~maxbu ~maxim ~maxpa
+0.20 ~messa ~minin ~monda ~nobod ~notic ~numba ~octan ~oobab ~openc ~opera ~optio ~ourse ~outsi ~perce ~physi ~polic
+0.20 ~preci ~prefe ~premi ~prolo ~rapid ~recom ~recon ~regre ~rejec ~resou ~restr ~rever ~sandb ~schei ~scrip ~selbs
+0.20 ~servi ~slici ~slide ~suffe ~suppr ~surfa ~templ ~thean ~third ~throu ~tomor ~touch ~trito ~tutor ~uncha ~water
+0.20 ~webgp ~worki ~поста ~работ á>s ä é>plus í ó>n в всё всё>работает после поставил работает 台 器 容 就>行 平 整
+0.20 然 理 看>到 管 管>理 给 行>。 调 限 니>해 당
+0.40 00>gib 0>3 0>4 0>67108864 10>in 1>7 2>gb 2>of 3000>in 4>75 4>g 4>gb 4>q 5>gib 5>in 6>gb 6>gib 80>gb =0 a16 a40
+0.40 a>quarter above add>on ai>gave alloc allocator allocfraction and>one at>12 at>8 at>half bashrc beyond blazingsql
+0.40 bumped but>this capped>at caps card card>has cgroup cgroup>for client colleague's comes container cudamalloc
+0.40 cupy cupy>set_limit dask>cuda deleted device_memory_gb device_memory_gb>1 error>says exported exported>in fixed
+0.40 fixed>at flag flags from g>40 g>5 gave gave>this gb>and gb>but gb>per gib>per gigs gives>the gpu>mem gpu>share
+0.40 gpu_max_alloc_percent gpu_mem_limit gres grid>license grid>t4 grow h100 half hard has has>40 high hit in>the
+0.40 increase initial is>80 isn't>enough it>out its>share kubernetes launcher lifted limited line>ok loads max
+0.40 max>vram mb>and mb>for memory>pool memory_limit>2048 metal mig>1 mig>slice model>needs module not>the nvidia
+0.40 nvidia>smi on>the options part>is partition partitioned per per>student per_process_gpu_memory_fraction>0
+0.40 percent preferences process profile>is pytorch_mps_high_watermark_ratio quarter quarter>of quota>of raise raised
+0.40 re refuses reinitialize removed reserve rmm>reinitialize says set_limit setting seventh shared sitecustomize
+0.40 small smi somebody spark spark>rapids start>script student t4 ten tenant the>cap the>error the>fraction the>mac
+0.40 the>quota the>unit the>vgpu ti>init tier to>10 to>a to>its to>use unit us>to vgpu>profile virtual virtual>device
+0.40 vm vram>8 was>30 was>set was>still wrapper ~67108 ~alloc ~bashr ~beyon ~blazi ~bumpe ~cgrou ~clust ~conta ~devic
+0.40 ~enfor ~incre ~kuber ~launc ~licen ~lifte ~modul ~nvidi ~platf ~quart ~raise ~refus ~reini ~setti ~seven ~share
+0.40 ~sitec ~someb ~someo ~stude ~tenan ~virtu ~wrapp
+0.60 0>2 0>5 2>g 3>g 5>gb 8>in 8>q a100 a>vgpu aliyun arena at cgpu device g>10 g>20 gb gib gpumem>3000 h100>into
+0.60 into into>seven it's>a logicaldeviceconfiguration mac maximum_pool_size memory_limit pod profile ratio
+0.60 reserve>vram run said set_per_process_memory_fraction set_per_process_memory_fraction>0 slices stops stops>at
+0.60 the>card the>shared to>6 vcuda was watermark with>4 xla_python_client_mem_fraction>10 your ~admin ~aliyu ~confi
+0.60 ~delet ~limit ~profi ~remov
+0.80 0>25 10>gb 1>g capped ceiling from>the gives gpu gpumem maximum mb our plugin pool quota rmm run>ai set seven
+0.80 slice the>pod us ~cappe ~ceili ~gpume ~logic ~parti ~plugi ~slice
+1.00 # ai allowed grid mem memory q vram ~fract
+1.20 mps ~allow
+1.40 fraction g hami mig
+1.60 vgpu
+1.80 cap
+2.60 limit
""",
    "retained_graph": r"""
-0.80 # gb
-0.60 cuda gpu same the>same
-0.40 a>loss and>the are b big cache card cpu device eval fails for get is load max model no on>the pool python says
-0.40 set size then three too use used we what works ~check ~devic ~pytho
-0.20 11>gb 12>gb 6>as 6>gb 9>gb =1 a>classic a>student's accumulating adam after>backward after>detaching after>each
-0.20 again alive>in all>losses all>three allocated already and>before and>it another anywhere anywhere>in
-0.20 append>float append>the are>computed arrays as>always as>well asked asking at at>epoch at>once at>step
-0.20 attached>is attention averages base before>step before>the beginner block blocks bptt>over buffers build builds
-0.20 built but>still but>the by by>itself bytes calls can can't can't>see cat checked chunked classes clone clones
-0.20 clones>each code come config contain context conv copy could crash crash>at cupy debug debug>flag decoder
-0.20 default dense detach>after detach>and detached>before detached>between didn't different different>project
-0.20 diffusion disabled do>you doesn't don't done down driver during e each>epoch eight en enable enabled engine
-0.20 enough entries entries>gives error evaluation even even>after every>step everywhere except failed fails>at false
-0.20 feats feature file fine fit fits flag flushed for>a for>all for>every for>that for>x four fp32 fraction free
-0.20 full gave gib gives going gone>after got gradient>norm graph>attached graph>is graph>trees h>tuple had half
-0.20 happens has head here>it hist holding holding>a hooks hoping host i>can't i>checked i>forgot i>thought i>was
-0.20 image images in>h in>self in>their inference input instead instead>of into is>detached is>gone is>the is>what
-0.20 it>fails it>goes it>in it>is it>put item>everywhere item>i item>is its>graph its>own its>whole jax keeps>its
-0.20 keras kernel large layers length like line>loss list>of lists lives lives>on llama loaded loading loads looks
-0.20 loop>and loop>with lora loss>backward loss>tensor loss>unchain_backward losses>without made>it main map maps
-0.20 mentioned mine mode momentum moved>to much need new next>to no>hooks none not>the notebook nothing nowhere
-0.20 nowhere>in num numpy objects of>scope of>them off ok on>all on>cpu oom op our out>of over>5000 p parallel
-0.20 params>batch passes path peak pictures portion process project puts python>floats raise ran random ranks read
-0.20 ref repo request reset>each room run same>epoch says>that scope script search second see see>that server session
-0.20 sessions setting shape shapes since>i single single>loss slope smaller so>it some split stage step>in step>of
-0.20 steps>keeps steps>of still still>goes student's student's>notebook sum>up targets ten tensorflow tensorrt test
-0.20 text that>my the>batch the>best the>big the>card the>crash the>diffusion the>error the>first the>former
-0.20 the>forward the>input the>loss the>meter the>net the>peak the>repo the>second the>stored the>trainer the>update
-0.20 the>very then>went there's thing thought tile times token tokens took>the torch torch>cat trace traceback
-0.20 trainer trains trap try tuple>x two type unchanged unchanged>still under>no_grad vae val vocab vram was>at
-0.20 was>it well well>since went went>on went>through were what>we when where>it while whole>graph with>a with>the
-0.20 without>item wrapper wrong x>detach x>in yes yet your>code zero ~alloc ~alrea ~anoth ~answe ~anywh ~appea ~array
-0.20 ~askin ~atten ~blend ~block ~build ~captu ~clone ~confi ~conta ~conte ~crash ~creat ~decod ~defau ~detec ~didn'
-0.20 ~diffu ~disab ~doesn ~doubl ~drive ~durin ~engin ~enoug ~entri ~evalu ~every ~excep ~faile ~finis ~float ~handl
-0.20 ~happe ~holdi ~hopin ~impor ~infer ~initi ~insta ~inste ~inter ~kerne ~laugh ~launc ~layer ~loade ~loadi ~menti
-0.20 ~minut ~model ~multi ~noteb ~nothi ~nowhe ~objec ~paral ~parti ~pictu ~porti ~proce ~profi ~proje ~promp ~raise
-0.20 ~rando ~repor ~reque ~reser ~resta ~resto ~resum ~scrip ~searc ~secon ~serve ~sessi ~setti ~singl ~small ~solve
-0.20 ~someo ~start ~stick ~stude ~switc ~there ~thoug ~token ~trace ~train ~uncha ~weigh ~worke
+0.20 0>2 0>3 0>4 0>did 0>it 0>was 18>k 1>card 1>h 1>out 1>took 1>y 2000>steps 300>frames 30>frames 30>mb 3>gb 3>s
+0.20 40>frames 40>mb 500>batches 50>steps 99>self 9>ema_loss 9>self =0 =4 =5 a>chain a>grad_fn a>module a>non a>plain
+0.20 a>row a>start a>step a>tensor acc>pred accumulate accumulated accuracy across across>batches actions activations
+0.20 add add_scalar addbackward0 adding>data adding>item admin adversarial after after>40 after>70 after>this all
+0.20 all>50 all>episodes all>former all>frames all>i all>of all>tasks all>the along also also>after always always>at
+0.20 am an an>episode an>hour ancestors and>after and>calling and>has and>i and>i'll and>lived and>never and>outside
+0.20 and>printed and>recorded and>tell and>you and>your any>more append appended appending appending>made as>it
+0.20 as>long as>only at>5 at>50 at>end at>iteration attached>tensors auroc autograd>grad autograd>history aux
+0.20 averaging avg avg>0 avg>avg b>b back>through back>to backward>per bank>in bank>of baseline>in batch batch>size
+0.20 batch>without before>appending began behind>it being>cut best>loss best>min beta between between>chunks
+0.20 between>windows bleibt book break>the buffer>is buffer>updated but>it's but>its by>about by>gc c c>0 calcul
+0.20 calculated calculated>with calibration call>backward call>it callback callback>kept called>backward came>from
+0.20 carried>its center center>0 chain>of chaining changed chaque chunks classic climbs clip>of collects
+0.20 collects>predictions com como compute>at computed computed>with con>su conf connected connected>to constant
+0.20 contrastive>queue converted converted>to cpu>detach crash>after crash>always creep criterion critic cured>the
+0.20 current curve cut>at cutting cycle cycle>that d's debugging deleted>and deleting delta detach>between
+0.20 detach>constant detach>cpu detach>for detach>on detach>requires_grad_ detach_ detached detached>and detached>for
+0.20 detached>in detaching>the dict>had did>it dies dies>around dies>at differentiable directly directly>as
+0.20 discriminator do>with donc donc>tout dorota double>backward drag dragged drags>the du each>forward
+0.20 each>iteration each>keeps each>step each>task's eager earlier earlier>one edit edit>2 else>the em ema_loss
+0.20 ema_loss>0 emptied emptied>after encoder encoder>in encoder_k end>is end>of enqueue enqueued episodes epoch>each
+0.20 epoch>end epoch>one epoch_acc epoch_acc>out fails>after fake>detach fake>images fast fast_weights
+0.20 fast_weights>from features features>with feed feed>the ficou ficou>em finish flat>after flat>at flat>now
+0.20 flattened flattened>the float>it for>an for>d for>days for>each for>rendering for>smoothing forever forgot
+0.20 forward forward>and forward>pass forward>without frame frame's frames frames>30 frames>ok frames>together from
+0.20 from>debugging from>the from>training_step g>has gan gardait generator gets gets>longer go>cut goes goes>away
+0.20 goes>back good gp gpu>which grad_fn>addbackward0 grad_fn>and gradient gradient>penalty gradienttape>persistent
+0.20 grads graph>by graph>for graph>from graph>of graphs>stay grow>a grows growth growth>of gru guardaba guidance h>c
+0.20 had>the handed has>a hat held>on hence hence>the here>i hidden>tuple history>as history>for history>loss
+0.20 hold>every hold>the holds holds>them holds>what hour how i i'll>go i>accumulate i>break i>do i>had i>noticed
+0.20 i>saved i>see i>store i>stored in>a in>hidden in>no_grad in>nvidia in>ppo in>training_step is>a is>all is>back
+0.20 is>flat is>only is>passed is>slower it it's>stable it>and it>crash it>each it>ends it>leaves it>looked it>out
+0.20 it>per it>records it>rises it>sits it>stays it>was it>é item>memory iteration>312 iterations its its>activations
+0.20 its>ancestors itself itself>in jeder k>samples k>step k>v keeps>each keeps>it kept>for kept>the keys keys>in kl
+0.20 l'historique leaf leaks leaks>since learning learning>inner learning>loop left>over len lightning
+0.20 lightning>holds line line>88 lines linked linked>to list>and list>holds liste lists>are little live live>tensor
+0.20 live>tensors lived>through log>dict log>probs log_probs>list log_probs>of logged logger>stores logp long>as
+0.20 longer looked loop>kept loop>moved loss>fine loss>is loss>item loss>n loss>not loss>on loss>over loss>that's
+0.20 loss>there loss>to loss>was loss_ema losses>and losses>first losses>with lr lr>g lstm>state lstm>went lstm>x
+0.20 m>as m>steps m>x maml maml>with mb>a mean>0 mean>is memory>climbs memory>grows memory>is memory>state
+0.20 memory>went memory>x mems meta>learning meter meter>update metric>update min>best missing>there moco mode>the
+0.20 moved>in moves moves>the moving moving>average must must>be my>callback my>version n>with na needs>double
+0.20 network>that neural neural>ode never>deleted never>reset next>batch next>forward next>time nicht>der no>cut
+0.20 no_grad no_grad>and no_grad>around non norm not>detached not>fine not>i noticed noticed>that now number
+0.20 nvidia>smi o>torch ode of of>1 of>30 of>300 of>65 of>each of>epoch of>forward of>keys of>loss of>my of>positions
+0.20 ohne ohne>detach on>1 on>and on>graph on>self on>through once>at one>always one>before one>node one>sequence
+0.20 one>too one>word onehot only>it only>when oops optimiser or order order>each out>has output outputs
+0.20 outputs>append outside>of outside>the over over>all over>from over>the overnight para pass passed penalty>with
+0.20 per>batch per>epoch per>se per>the persistent>true perturbation piled piled>up pinned>to please plot plotting
+0.20 poca pointless policy's port ppo preceding pred pred>softmax prediction predictions preds>with prev_frame_feat
+0.20 prev_frame_feat>feat previous>frame's previous>one print prior probs>over probs>t produced proto prototypes put
+0.20 put>both pytorch pytorch>0 q queue queue>length queue>of r ram>on ramp rank>is ration raw>loss raw>tensor reach
+0.20 reachable reason records recurrent reg reinforce remained remember remembered remove remove>it
+0.20 removed>retain_graph removing rendering repackage_hidden>function replaced>by replay replay>with requires
+0.20 requires_grad>and resets reward>baseline right>i rise rises rising rl rollout rollouts row run>for
+0.20 running>average running>loss running>mean runs>w s s>a s>and sans sans>item saved>on saved>the sawtooth scalar
+0.20 scalars score>is se secret self>and self>reg sequence>of simulator since size>only slower>and slower>than smi
+0.20 smi>is smoothed smoothing so>graph so>keeps so>nothing so>step so>the soft softmax>1 sondern sondern>die
+0.20 spectral squared stack stack>them start>for state>from state>goes state>is stay stay>reachable stays>at
+0.20 step>2000 step>900 step>and step>each steps>later steps>with still>carry stop store store>the stored stored>in
+0.20 stored>it storing straight straight>from su sum>is sum>losses sum>of summed swallowed takes>3 tape>was tapes
+0.20 target task task's task>task tasks tell tell>me tensor>in tensor>itself tensor>with tensorflow's tensors>in
+0.20 tensors>that tensors>with tf>gradienttape than that's>it that>had that>logs that>still the>adversarial
+0.20 the>baseline the>book the>buffer the>calibration the>computation the>confusion the>creep the>critic the>current
+0.20 the>curve the>dict the>discriminator the>earlier the>ema the>encoder the>generator the>gru the>last the>logged
+0.20 the>loop the>lstm the>master the>meta the>metric the>moving the>network the>number the>optimiser the>penalty
+0.20 the>plot the>policy's the>preceding the>prior the>recurrent the>regulariser the>replay the>returned the>reward
+0.20 the>rollout the>score the>steps the>target the>tf the>tqdm the>tracker the>validation the>whole their>graph
+0.20 their>history their>whole then>added there>for there>you they>were this>port thousand tied tmaas to>epoch to>it
+0.20 to>iteration to>loss to>segment together took>it torch>stack torchmetrics torchmetrics>compute total>loss tout
+0.20 tout>l'historique tqdm>postfix tracking tracking>on train>mode train_acc train_losses training>i training_step
+0.20 training_step>lightning trajectory transformer transformer>xl tree true>doesn't true>left true>without
+0.20 true>works truncated>bptt truncating truncation u>vector unchain_backward>after under>with unreleased up>please
+0.20 up>with update>loss updated>with usage>goes uw uw>admin v v>detach v>in value values variables vector version
+0.20 wandb>dict wandb>log was>missing was>never was>saved was>updated wasn't>truncating were>computed whatever>batch
+0.20 where>the which which>isn't whole>history whole>past whole>secret whole>sequence whole>training windows
+0.20 windows>and windows>in with with>backward with>create_graph with>gradient with>graph with>live with>no
+0.20 with>no_grad with>preds with>their with>torch with>tracking without without>being without>cutting without>del
+0.20 without>detach works>on worth worth>of wrapped wrapped>it writer writer>add_scalar x>for x>mean x>x xl y>sum
+0.20 y_hat you you're you>go you>hold your>logger your>transformer your>version ~accur ~acros ~adapt ~addba ~adver
+0.20 ~alway ~ances ~betwe ~bleib ~buffe ~calib ~callb ~cente ~chaqu ~class ~colle ~confu ~conne ~const ~conve ~convl
+0.20 ~crite ~criti ~curre ~cutti ~debug ~delet ~direc ~discr ~dorot ~dragg ~dream ~earli ~empti ~featu ~forev ~forgo
+0.20 ~frame ~garda ~growt ~guida ~hande ~hidde ~imagi ~intei ~itsel ~l'his ~learn ~light ~linke ~littl ~looke ~movin
+0.20 ~ndarr ~netwo ~neura ~notic ~numbe ~oneho ~optim ~other ~outpu ~overn ~passe ~pertu ~pinne ~pleas ~plott ~postf
+0.20 ~prece ~predi ~produ ~proto ~pytor ~ratio ~reach ~reaso ~recur ~reinf ~remem ~repla ~reset ~risin ~runni ~sawto
+0.20 ~scala ~secre ~sonde ~spect ~stori ~strai ~summe ~swall ~task' ~thous ~toget ~track ~traje ~trans ~value ~varia
+0.20 ~vecto ~verlu ~versi ~windo ~witho ~wrapp ~write ~you'r ~кажды ~поста ~списо é é>poca é>ration для за и каждый
+0.20 поставил список тут 存>就 累 累>加
+0.40 0>01 0>99 1>loss 1>m a>list accumulates added adding and>memory append>loss around as as>a at>the attribute
+0.40 average back backprop backward>once bank baseline batch>to batches>in behind best buffer carried carry chainer
+0.40 chainer>unchain_backward climb contrastive detaching drags ema>of epoch_loss epoch_loss>loss every>35 fake feat
+0.40 first_order fixed float>loss from>batch graphs held hold i>keep in>my in>training inner>loop list>for log_probs
+0.40 logger logging loss>data loss>in loss>loss lstm lstm>carried memory memory>bank meta missing missing>in
+0.40 never>cut next on>to out outside passed>on penalty per persistent>and postfix prev previous regulariser returned
+0.40 reward saved>in score slower step>1 still>attached stopped stopped>the stores t tensors term the>chain the>climb
+0.40 the>end the>epoch the>growth the>hidden the>logging the>previous the>raw the>state the>sum the>tensor their
+0.40 there through>all to>batch to>its to>the torch>no_grad tqdm train u unchain unchain_backward undetached unrolled
+0.40 update updated w wandb was>all wasn't wasn't>detached whole with>grad_fn y ~accum ~addin ~appen ~aroun ~attri
+0.40 ~avera ~backp ~backw ~basel ~behin ~calcu ~climb ~contr ~enque ~episo ~forwa ~loggi ~missi ~outsi ~previ ~regul
+0.40 ~remov ~retur ~rewar ~rollo ~slowe ~smoot ~stopp ~store ~undet ~unrol ~wasn'
+0.60 0>1 0>9 autograd batches computation create create_graph create_graph>true data>0 dict end episode every
+0.60 fixed>it h hidden inner iteration list log loop metric never old persistent raw repackage repackage_hidden
+0.60 tensor the>next total_loss total_loss>loss training true truncated ~attac ~autog ~batch ~carri ~chain ~graph
+0.60 ~logge ~memor ~metri ~penal ~persi ~trunc
+0.80 acc attached backward chain cut data each ema flat fn grad_fn kept mean probs retain_graph retain_graph>true
+0.80 running saved state steps total ~compu ~itera ~losse ~updat
+1.00 float history retain self step sum tape tbptt ~histo ~tenso
+1.20 epoch grad losses
+1.40 detach
+1.60 graph
+1.80 item
+2.00 ~detac
+2.60 loss
""",
    "wrong_device": r"""
-0.80 =0 memory of per
-0.60 at each every left max ranks size the>card the>gpu
-0.40 1>gb =4 after and>inside b cpu does down end failed fails false file first>line for from full gb>card gets graph
-0.40 i>set k keeps layers limit load m mem net num on>my open or passes plus ram same saved set steps the>same
-0.40 the>whole too true whole ~faile ~reser ~torch
-0.20 0 0>4 0>6 0>8 0>9 0>because 0>device 0>has 12>1 14>gb 1>0 1>1 1>2 1>3 1>5 1>but 1>m 20>gb 22>gb 2>1 2>is 2>which
-0.20 3090>that 3>s 4>processes 5>1 5>and 5>gb 7>b 7>gb 8>ranks 9>gb a6000>48 a6000>as a>1080 a>4090 a>6 a>look
-0.20 a>second a>single access activations after>some agrees all>ranks all>tensors all_gather_object alloc allocated
-0.20 allocator alone and and>after and>i and>torch and>waits and>with anything app are>empty are>you array as>the
-0.20 as>well as>you async ate attention auto autotune away back backend backward balanced base batch batch>size
-0.20 batches because>the before before>the between bf16 bit block blocks both bs buffer builds built but>i'd but>it
-0.20 by by>default bytes c cache cached can can't cap card>has card>i card>is card>the card>was case certain
-0.20 certain>it's check checkpoint client closed closing columns come comes config>set_visible_devices contexts conv
-0.20 convolution copies could count crash cross ctx cuda>11 cuda>current_device cudadevice cudadevice>id cudf cudnn
-0.20 current_device cut dag data days ddp default>cuda del desktop>has dev device>hence device>is device>nvidia
-0.20 device_count device_map>auto did>it did>not didn't dies difference disable disk docs does>not don't down>to drop
-0.20 during eager earlier eight>python ema embedding enable encoder engine entries epoch evaluation even every>rank
-0.20 exactly exllama exported>in extra f failing fails>on fastest features file>and file>is file>was filled find fine
-0.20 first>i fits five float for>me forgot forgotten forward found fp32 fraction frame frames freed friend's
-0.20 full>while function g gb>and gb>for gb>it gb>laptop gb>left gb>torch gb>with ggml give go goes>through gone
-0.20 got>picked gpu>has gpu>in gpu_options grabs grad graphics graphs gromacs group growth h100 happens has>no he
-0.20 head held help help>with helps hf holds home host hour i'm i've i>can i>first i>gave i>had i>kept i>saw i>use
-0.20 id>0 idea identical if>that ignore image images in>my in>one in>our in>your inference init input into
-0.20 is>exported is>free is>index is>named is>right is>what it's>not it>can't it>doesn't it>passes it>really it>says
-0.20 its just karte keep kept keras kill large larger layers>on le leaves length less>than level like line>of
-0.20 line>says list llm load>on loaded loading loads local_rank>so location log>line logits long loop lora made
-0.20 made>the make makes>the malloc map map_location match matrix max_memory mb memory>on mig million mining missing
-0.20 models moment monday more>than mps ms much must my>first n named need needs net>is next no nobody not>help np
-0.20 number>of nvidia>rtx object of>a of>it of>main of>memory off offload ok old>laptop on>4 on>a on>an on>cuda
-0.20 on>one once one>card one>device one>to only>card only>one oom opened opens ort other>card ours out>before out>of
-0.20 own parallel parallelism part path pci_bus_id>set peak per>gpu percent picture pid pids pinned please plugin
-0.20 plus>a plus>the pod>has point pool possibly post preallocated preallocates precision pretrained print prints
-0.20 prints>the processes processes>but profile program>writes pytorch quadratic rank rank>0 ray really>runs record
-0.20 reduce release removed request reserved result right>one rmm rows rtx>a6000 run run>ai safetensors same>card saw
-0.20 saw>that saw>the says>using scratch see>gpu set>for set>in set>os set_device>local_rank set_visible_devices
-0.20 set_visible_devices>gpu shape share share>the side since single single>gpu slice slices slicing snapshot so>all
-0.20 so>and so>that so>they some sorts spawn spawned stack stage start started starting state step still stopped
-0.20 stored story swap table take task>0 ten test text tf tf>config that>got that>is that>it that>the that>we the>7
-0.20 the>cache the>cpu the>crash the>cuda the>dataset the>device the>end the>file the>full the>hard the>last the>loop
-0.20 the>machine the>model the>next the>only the>right the>split the>training the>v100 then then>i there there's>a
-0.20 there>in these this those though through times to>device to>run tokens too>big took>12 top>of torch>in torchrun
-0.20 torchrun>had trace trainer>so training trains trial twice under unset until>the updated used>to user utilization
-0.20 v verified very virtual vllm vram w waits wants was>a was>left was>missing was>still was>too watch we>moved
-0.20 we>reserved weights well went>out why why>is width will window with>batch with>cuda_visible_devices with>this
-0.20 workers workspace worth worth>a would would>be x xla yes yes>it your>monitor your>script ~21474 ~accel ~acces
-0.20 ~alloc ~anyth ~asser ~atten ~backe ~backw ~batch ~befor ~betwe ~bigge ~block ~buffe ~build ~cache ~captu ~certa
-0.20 ~class ~close ~closi ~colum ~commu ~compa ~compi ~compl ~conte ~conve ~convo ~crash ~cudad ~cudam ~decod ~decor
-0.20 ~didn' ~diffe ~disab ~doubl ~durin ~earli ~embed ~encod ~engin ~entri ~evalu ~exact ~excep ~exclu ~exlla ~faili
-0.20 ~featu ~fille ~finis ~forgo ~forwa ~fract ~frame ~frien ~funct ~graph ~groma ~handl ~histo ~ident ~image ~infer
-0.20 ~inter ~itera ~kille ~large ~layer ~leave ~lengt ~loade ~loadi ~longe ~matri ~memor ~milli ~minin ~minut ~missi
-0.20 ~model ~momen ~monda ~multi ~nobod ~offlo ~opene ~outpu ~paral ~param ~perce ~physi ~pictu ~pipel ~pleas ~plugi
-0.20 ~possi ~preal ~preci ~predi ~pretr ~previ ~probl ~profi ~promp ~pytor ~quant ~recor ~reduc ~refus ~relat ~relea
-0.20 ~remov ~reque ~resta ~resto ~resul ~retur ~safet ~scrat ~seque ~serve ~simpl ~singl ~slice ~snaps ~solve ~someb
-0.20 ~somet ~spawn ~start ~stopp ~store ~suspe ~throu ~token ~train ~trans ~verif ~weigh не
+0.20 0>1 0>all 0>default 0>drives 0>every 0>from 0>hard 0>i 0>index 0>it 0>my 0>nvidia 0>on 0>the 0>to 0>together
+0.20 0>use 0>we 0>when 0>where 0>which 0>while 0>号 11>17 12>at 12>each 12>go 12>of 12>s 12>the 16>that 17>gib 19>h
+0.20 1>95 1>already 1>did 1>from 1>gives 1>in 1>is 1>it 1>means 1>on 1>rtx 1>sits 1>takes 1>use 1>was 24>for 24>g
+0.20 24>which 2>and 2>are 2>in 2>makes 2>on 2>the 3060>12 3080>10 3080>has 3080>in 3090>with 3>in 3>mb 3>the 3>was
+0.20 400>mib 4090>no 40>torch 48>gb 4>00 4>5 4>gb 4>on 512>mb 5>80 5>was 6>gb 750>ti 7>6 80>gib 80>is 8>gb 8>gigs
+0.20 8>go 95>gib =1 =3 a a10 a100>1 a100>80 a100>in a100>is a100s a10g a40 a5000 a6000>is a6000>it a>1050 a>1070 a>40
+0.20 a>bare a>node a>p4 a>shell a>space a>v100 about>the above>the activate adapter afresh again against agreed
+0.20 all>cards all>e all>eight all>in all>right all>with allocate>on along already>before already>full
+0.20 already>initialised also>the although an>a10 an>a100 and>2 and>first and>gave and>gpu and>i'd and>load and>not
+0.20 and>says and>sm and>take and>the and>uses and>you another another>user's answer any any>more any>type are>for
+0.20 are>on are>shared are>the argparse args>device argument argument>and arrived as>1 as>24 as>it as>main as>nvidia
+0.20 asking asking>for assigned>to assumed>the assumes at>3 at>the at>zero auf author auto>and available aws bare
+0.20 bare>cuda barrier>before bashrc bashrc>so batch>script be be>in be>the been before>init before>it before>we
+0.20 began behind>the believed>this big>card big>one bios bjarne blender's blender's>preferences boards book
+0.20 both>cards box>has buffers buffers>of bus busy busy>one but>12 but>i but>never by>hand by>the c'est c'est>la
+0.20 calculating call>set_device calls came came>after came>in can't>run capacity>1 capacity>3 card>6 card>fills
+0.20 card>for card>in card>itself card>never card>on card>with cards>and cards>in cards>ticked carve carve>out cell
+0.20 cell>1 cell>is changed changed>the checked>with chips>of choice>with choose choose>in choosing chosen coded
+0.20 codes colab>gave com>gpu comfyui comfyui>cuda command command>line compose compose>file computing conda
+0.20 conda>activate config>from config>says constraint container>the context>on contrary contrary>to copied
+0.20 copied>from copy count>1 cpp created created>device created>on cuda1 cuda>2 cuda>and cuda>is_available
+0.20 cuda>isn't cuda>sent cuda>with cuda_visible_device>no cuda_visible_devices>0 cuda_visible_devices>was cupy
+0.20 current>device custom>loss cycles da das dataparallel>gathers davinci's de de>6 default>0 default_device
+0.20 defaults>to der desktop's despite device>0 device>3 device>after device>and device>argument device>list
+0.20 device>of device_ids device_ids>0 device_map>0 device_put devices>0 devices>1 did>the did>torch display>card
+0.20 do>notebook docker>run doesn't doesn't>read doesn't>touch drives>the drives>your dropped dropped>the drops
+0.20 drops>the dumb e>nvidia_visible_devices e>the each>it each>not each>thread eight>cards eight>processes em em>vez
+0.20 empty empty>card empty>one en>fait ended ent ent>ã entire>time env env>var env>variable error>and errors estaba
+0.20 estava eval>script everything>was everything>went exe export>local_rank exported>the exporting exports
+0.20 exports>cuda_visible_devices fact fail fails>only faiss>index_cpu_to_gpu fait faster>whisper fault>of feel fell
+0.20 fell>back fills finally fine>but first first>card first>is first>of first>since first>tile fit>in fix fix>in
+0.20 fixed fixed>that flag flag>was follow follow>up followed followed>it for>80 for>an for>compute for>display
+0.20 for>the for>you force fork forty four four>gpus free>one full>another g5 g>的 gathers gathers>on gave>me gb>1060
+0.20 gb>a100s gb>a10g gb>against gb>all gb>available gb>batch gb>boards gb>display gb>do gb>i gb>it's gb>mx150 gb>on
+0.20 gb>only gb>pcie gb>rather gb>statt gb>t4 gb>total gb>version gb>when gb>where geforce geforce>gt generator>for
+0.20 get_device_name>printed gib>but gigabyte gigs gives>me go>en goes goes>on goes>to got>a got>the gpu0 gpu1 gpu>2
+0.20 gpu>a100 gpu>because gpu>but gpu>is gpu>was gpu_id>1 gpu_ids gpus>3 gpus>all gregor gregor_m gtx>1060 gtx>750
+0.20 h>it ha had had>24 had>already had>no had>touched half>of handed hang hang>on happened>to hard>coded hard>codes
+0.20 hardcoded hardcodes hardcodes>cuda has has>12 has>4 has>8 has>80 has>a has>its has>room have have>6 have>a
+0.20 have>both have>to her here>i hid hid>it hip hip_visible_devices hit hits hits>the hmm hybrid i'd i'd>assumed
+0.20 i'd>been i>assumed i>choose i>feel i>guess i>have i>hit i>own i>put i>swapped i>thought i>was id>so idle>at
+0.20 idled idles idx ignored>the ignores ignores>the igpu>with import>tensorflow imported>torch in>compose in>fact
+0.20 in>first in>force in>line in>task in>terraform in>train in>truth index>0 index>the index_cpu_to_gpu
+0.20 index_cpu_to_gpu>res initialised>in initialised>the inputs inside instance>had instance>has instance>type
+0.20 integrated integrated>radeon intel>uhd invoice is is>1 is>3 is>a is>copied is>printed is>really is_available
+0.20 isn't>one isn't>the it's>a it's>an it's>called it's>two it>as it>ended it>fails it>first it>on it>picked it>then
+0.20 it>there it>took it>turns it>use it>went its>context itself>has jax jax>device_put jax>devices je job>is
+0.20 job>landed job>of job>was joke jupyter jupyter>from k80>this kernel kernel>had kernel>was kind kleinen l40s la
+0.20 la>tarjeta lab lab>book label label>was landed>on laptop's last>month last>week late later>had launched learn
+0.20 less>memory library lightning's>devices line>14 line>3 line>40 line>in line>moved linked linked>pr list>and
+0.20 listed>on listing lists>it little llama llama>cpp lm lm>studio loader>thread local_rank>is look lspci luxcore
+0.20 machine>is main>thread makes>its manager mask matter matter>what mb>1 mb>carve mb>left me me>card me>the me>this
+0.20 means means>one mem_get_info>returns memory>line memory>the mentions mesmo message message>says mib mib>on
+0.20 mib>the mine>is mine>was mit mixed model>and model>beside model>to monitor month month>and more>errors moved
+0.20 mx150 my my>3080 my>big my>device my>empty my>notebook my>process n>ã name name>geforce nas nccl>then neighbours
+0.20 never>arrived never>in never>passed never>reached nicht no>bug no>matter no>s no>wait noch node>has node>with
+0.20 nodes nodes>with noise not>about not>on notebook notebook's notebook>kernel nothing>was now>it's number number>0
+0.20 numbered numbering numbers>by nummer nvidia>smi nvidia_visible_devices o o>n of>11 of>12 of>5 of>card of>four
+0.20 of>the off>by old>1050 old>1060 old>gtx old>server ollama on on>3 on>5 on>auto on>card on>cards on>default
+0.20 on>first on>gpu on>number on>that on>the on>top on>which onboard one>24 one>is one>the one>which one>with
+0.20 ones>as only>have only>while onto onto>the opencl ops optimus order>here order>i order>isn't ordered>a other
+0.20 other>one other>stuff other>three others>idled our our>job our>pod out>index out>the out>to output_device
+0.20 over>it over>the overwrite overwrites overwrote own>a p100 p100>11 p2 p2>xlarge p4 p4>instead p620 paper parsed
+0.20 partition>gives partition>is passed>on passed>with pci pci_bus_id pci_bus_id>and pcie per>process petrk picked
+0.20 picking>the picks>the piled piled>onto pl placa placa>é places plain plain>cuda plain>python planned plug
+0.20 plug>in pod>to points points>at pr prefer_gpu prefer_gpu>takes preferences>had primary printed>right process
+0.20 process>sees process>so process>with projector provider pull put put>on put>the py>line pycharm python>exe que
+0.20 quotes r>é rack radeon radeon>with rank>4 reached reached>the readme really>the recipe reid reid>model remote
+0.20 render>stops replace replace>with replica res res>0 resolved right>but rtx>3080 rtx>4070 run>as running>on runs
+0.20 runs>on said>count said>so same>job same>order sat>idle saving says says>4 says>gpu says>rtx says>there
+0.20 scheduler screen screens screens>the script second>gpu second>line second>replica see>all sees selected
+0.20 selection sends sends>it server>with set>1 set>it set>the set>to setting>it settings seven shards shards>were
+0.20 shared>the shell shipped shop shows>as shows>my shu shu_ silently silently>fell sim since>it sit sit>on sitting
+0.20 sized>for slot slots sm sm>none small>card small>quadro smi smi>order smi>q so>0 so>half so>ignored so>no so>we
+0.20 so>you sold solved>it somewhere space space>in spacy's spare speaks speaks>of spelled spreads starts startup>log
+0.20 stayed>at stops>at string studio stuff sudo>dropped sudo>drops sudo>e supposed supposed>to swallowed swapped>by
+0.20 t400 t4>with t600 takes>21 takes>an takes>the tarjeta task>manager tells tells>the tensor tensorflow tensors>are
+0.20 tensors>were terraform tesla tesla>k80 tf>device than>the thanks>that that's>not that>drives that>i that>machine
+0.20 that>one that>others that>partition that>starts that>was the>10 the>1030 the>1080 the>12 the>1650 the>2 the>2060
+0.20 the>24 the>3 the>3060 the>32 the>4090 the>7900 the>8 the>a40 the>a5000 the>bios the>box the>buffers the>busy
+0.20 the>compose the>config the>container the>current the>desktop the>desktop's the>empty the>env the>error the>eval
+0.20 the>four the>generator the>gt the>helper the>index the>instance the>integrated the>intel the>invoice the>jax
+0.20 the>k80 the>label the>laptop the>laptop's the>linked the>listing the>little the>loss the>master the>monitor
+0.20 the>node the>noise the>notebook the>notebook's the>numbering the>onboard the>one the>other the>others the>p400
+0.20 the>paper the>partition the>plug the>projector the>quadro the>rank the>recipe the>remote the>render the>request
+0.20 the>runtime the>samples the>scheduler the>seller the>settings the>shards the>shop the>spare the>startup the>t4
+0.20 the>t400 the>top the>two the>variable the>weak the>work the>world the>wrapper them them>are then>makes then>runs
+0.20 there>is there>together therefore they>are think this>instance this>morning this>time this>was thought>it
+0.20 thought>was thread thread>the three three>4 three>are ti>in ti>the tick time time>and tiny>one titan to>add
+0.20 to>call to>card to>cuda to>fail to>what to>zero today together>with told>us too>late took took>all took>for tool
+0.20 top torch>cuda torch>device torch>set torch>was total>capacity touch touched traceback>says train>on train>py
+0.20 trainer trainer>the training>on truth>the turned turned>out turns turns>out type>is typo>in u uhd une unit
+0.20 unticked unticked>it update us us>the usable usando usando>a use>at use>the used useless user's uses>the v100
+0.20 v100>16 v100>has v100>with v100s var variable variable>in variable>so variant version>of vez via>plain war was>0
+0.20 was>computing was>ever was>going was>in was>initialised was>never was>running was>set was>told was>useless way
+0.20 we>had we>hit we>set we>took we>were weak weder week>the weights>would went were were>created what what>i
+0.20 what>we whatever whatever>i when>you where>everybody where>only where>the whereas which which>i'd which>was
+0.20 whichever while>i while>the whisper whole>thing with>0 with>12 with>16 with>48 with>512 with>7 with>eight
+0.20 with>gpu with>gpus with>it with>its with>less with>mg with>no with>other with>some with>the with>x with>zero
+0.20 works>then workstation would>fit wrapper wrapper>script write write>cuda wrong>dict x>device xlarge xorg
+0.20 you>believe you>only you>passed you>so you>start you>think you>told you>train your>box your>dataset your>kernel
+0.20 your>message zero>is ~adapt ~afres ~again ~altho ~anoth ~answe ~argpa ~argum ~arriv ~askin ~assig ~bashr ~bjarn
+0.20 ~blend ~board ~chang ~chose ~comfy ~compo ~compu ~const ~contr ~copie ~creat ~croya ~curre ~cycle ~davin ~deskt
+0.20 ~despi ~doesn ~equiv ~error ~estab ~estav ~every ~expos ~final ~follo ~gefor ~gigab ~hande ~initi ~input ~insid
+0.20 ~insta ~integ ~invoi ~jupyt ~kerne ~libra ~linke ~listi ~littl ~luxco ~manag ~matte ~menti ~messa ~misre ~missp
+0.20 ~neigh ~numme ~nvidi ~ollam ~onboa ~openc ~optim ~optio ~overr ~parse ~parti ~picke ~prima ~progr ~pycha ~radeo
+0.20 ~reach ~readm ~recip ~recon ~remot ~repor ~runti ~savin ~sched ~scrip ~selle ~setti ~shipp ~silen ~sitti ~somew
+0.20 ~spacy ~speak ~spell ~sprea ~strin ~studi ~subsh ~swall ~targe ~tarje ~terra ~there ~touch ~turne ~untic ~usabl
+0.20 ~usand ~usele ~user' ~versi ~whate ~where ~which ~whisp ~windo ~wrapp ~xlarg ~нулев ~оказа ~поста ã ã>o è è>re
+0.20 é>a é>el ê ü без всё и на на>нулевую нет нулевую нулевую>карту оказалось поставил уже что шёл が>、 が>全 つ
+0.20 つ>も の>cuda も>り ら>解 り>が コ>ー ド ー ー>ド 一>直 卡 卡>上 变 变>量 号 后 在 在>0 在>import 定 序 序>一 指
+0.20 換 效 效>程 本 本>没 根 根>本 決 決>。 没>生 生 生>效 直 直>跑 程 程>序 置 行 解>決 跑 跑>在 那
+0.40 0>14 0>and 0>any 0>was 1050>ti 10>gb 12>gb 14>5 1>and 1>works 24>gb 2>gb 3060>de 3090>doesn't 40>gb 5>doesn't =5
+0.40 a100 a>3060 a>gt after>import all>the already always and>my and>our and>that args>gpu assigned assumed auf>der
+0.40 believed board bought but but>the capacity card>and card>zero cards>last chips choice choice>of colab
+0.40 copy>pasted cuda>1 cuda_visible_device>without cuda_visible_devices cupy>cuda d d>1 dataparallel de>12
+0.40 default>card device>2 device>cuda device>gpu device_id drives effect ended>up environ environment faiss
+0.40 first>gpu free>gpu from>the g4dn gave>us gb>one gb>ones gb>variant gib>total got gpu>3 gpu_id gt>1030 gtx
+0.40 gtx>1650 had>the hard helper hence hit>the i i>believed idle ids igpu import>torch in>that index>1 initialised
+0.40 instance instead instead>of intel is>5 is>in it it>goes it>is it>used it>was landed lands>on laptop>version lief
+0.40 lief>auf look>again me>a mg mg>1 mine monitors mx250 nadja no>effect not not>12 not>one now nvidia old ones
+0.40 only>the op order ordered ordinal os os>environ other>way others partition passed pasted pasted>from picked>the
+0.40 picks prefer preferences printed quadro>p400 quoted ran>on reihenfolge report round said sat sat>on sent sized
+0.40 so so>it statt statt>auf stayed swapped swapped>the t4 takes tensor>to the>16 the>80 the>a100 the>cards
+0.40 the>command the>default the>display the>environment the>first the>igpu the>job the>k620 the>monitors the>old
+0.40 the>small them>the thought ticked told torch torch>so total truth two two>chips type up>on used>the version
+0.40 was>it was>on way>round where while>seven windows with>8 wrong wrong>gpu you your ~alrea ~alway ~assum ~bough
+0.40 ~capac ~choic ~choos ~comma ~corre ~datap ~devic ~drive ~effec ~gathe ~hardc ~helpe ~impor ~inste ~klein ~lande
+0.40 ~noteb ~order ~ordin ~other ~overw ~paste ~point ~prefe ~reihe ~scree ~selec ~staye ~swapp ~thoug ~ticke ~скрип
+0.40 é и>всё карту скрипт
+0.60 # 0>in 0>is 3>94 94>gib a6000 a>3090 a>k80 args box correct cuda>device default device>1 display egpu export
+0.60 gave gb>model gb>not gib gpu>1 gpus gt>710 hashcat ignored import is>the is>two k620 k80>is lands line main
+0.60 main>gpu not>the numbers on>0 one p400 s the>3080 the>egpu ti to>be to>the typo was we went>to while ~belie
+0.60 ~defau ~displ ~envir ~hashc ~monit ~quadr ~quote ~varia
+0.80 16>gb card>0 cards cuda>0 cuda_visible_device devices job laptop quadro sudo the>3090 the>a6000 zero ~expor
+0.80 ~ignor
+1.00 card gpu>0 gt id index the ~lapto ~numbe
+1.20 gpu k80 visible
+1.60 cuda device
""",
}
